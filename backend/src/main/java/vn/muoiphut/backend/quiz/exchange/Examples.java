package vn.muoiphut.backend.quiz.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.TextRule;

/** One question of every kind, for the template of the workbook. Its ids never leave it. */
final class Examples {

    private static final UUID NONE = new UUID(0, 0);

    private Examples() {}

    static List<Question> questions() {
        return List.of(
                new Question.SingleChoice(
                        NONE,
                        "Mật khẩu nào khó đoán nhất?",
                        "Mật khẩu dài và dễ nhớ với riêng bạn là tốt nhất.",
                        null,
                        List.of(
                                choice("123456", false, "Đây là mật khẩu bị đoán ra đầu tiên."),
                                choice("Ngày sinh của bạn", false, null),
                                choice("Bốn từ không liên quan gì đến nhau", true, null))),
                new Question.MultipleChoice(
                        NONE,
                        "Những việc nào giúp giữ an toàn cho tài khoản?",
                        null,
                        null,
                        List.of(
                                choice("Bật xác thực hai lớp", true, null),
                                choice("Đọc mã OTP cho người gọi đến", false, "Không ai có quyền hỏi mã OTP của bạn."),
                                choice("Đăng xuất ở máy dùng chung", true, null))),
                new Question.TrueFalse(
                        NONE,
                        "Ngân hàng có thể gọi điện để hỏi mã OTP của bạn.",
                        null,
                        null,
                        List.of(choice("Đúng", false, null), choice("Sai", true, null))),
                new Question.ShortText(
                        NONE,
                        "Tên ứng dụng định danh điện tử quốc gia là gì?",
                        null,
                        null,
                        List.of("VNeID", "ứng dụng VNeID"),
                        new TextRule(false, true)),
                new Question.Numeric(
                        NONE, "Mỗi bài học dài nhất bao nhiêu phút?", null, null, BigDecimal.TEN, BigDecimal.ZERO),
                new Question.Ordering(
                        NONE,
                        "Xếp các bước nộp hồ sơ trực tuyến theo thứ tự.",
                        null,
                        null,
                        List.of(part("Đăng nhập"), part("Chọn thủ tục"), part("Điền tờ khai"), part("Nộp hồ sơ"))),
                new Question.Matching(
                        NONE,
                        "Ghép mỗi từ với nghĩa của nó.",
                        null,
                        null,
                        List.of(
                                new Question.Pair(part("OTP"), part("mã dùng một lần")),
                                new Question.Pair(part("PIN"), part("mã số bí mật của thẻ"))),
                        List.of(part("tên đăng nhập"))),
                new Question.Gaps(
                        NONE,
                        "Mỗi ngày học ___ phút, mỗi bài dài không quá ___ phút.",
                        null,
                        null,
                        List.of(new Question.Gap(NONE, List.of("mười", "10")), new Question.Gap(NONE, List.of("10"))),
                        new TextRule(false, true)));
    }

    private static Choice choice(String text, boolean correct, @Nullable String why) {
        return new Choice(NONE, text, correct, why, null);
    }

    private static Question.Item part(String text) {
        return new Question.Item(NONE, text);
    }
}
