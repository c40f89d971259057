package vn.muoiphut.backend.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.muoiphut.backend.quiz.exchange.item.Imported;
import vn.muoiphut.backend.quiz.exchange.item.Note;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.shared.Ids;
import vn.muoiphut.backend.shared.RefusedException;

/** Files in the dialects of other systems. */
class ForeignFilesTest {

    private static final Path FILES = Path.of("src/test/resources/exchange");

    private final QuestionFiles files = new QuestionFiles(new Ids(Clock.systemUTC(), new Random(1)));

    @Test
    void readsGiftAsMoodleWritesItAndSaysByLineWhatIsMissing() throws IOException {
        var read = read("moodle.gift.txt");

        assertThat(read.questions())
                .extracting(Question::text)
                .containsExactly(
                        "Mật khẩu nào khó đoán nhất?",
                        "Chọn những việc an toàn",
                        "Ngân hàng hỏi mã OTP qua điện thoại.",
                        "Ai cũng nên đặt mật khẩu cho điện thoại.",
                        "Công đoàn Việt Nam thành lập ngày 28/7 năm nào?",
                        "Số pi là bao nhiêu?",
                        "Một ki-lô-mét là bao nhiêu mét?",
                        "Thủ đô của Việt Nam là _____ nằm bên sông Hồng.",
                        "Viết tên ứng dụng định danh",
                        "Ghép từ với nghĩa",
                        "Trong biểu thức x=2{a}:b có dấu ~ không?",
                        "Xếp các bước nộp hồ sơ");
        assertThat(read.notes())
                .extracting(note -> note.place().line(), Note::reason)
                .contains(
                        tuple(2, Reason.CATEGORY_LOST),
                        tuple(6, Reason.NUMBER_LOST),
                        tuple(6, Reason.TAG_LOST),
                        tuple(6, Reason.FORMATTING_LOST),
                        tuple(6, Reason.WEIGHT_LOST),
                        tuple(13, Reason.TITLE_LOST),
                        tuple(13, Reason.WEIGHT_LOST),
                        tuple(27, Reason.SECOND_NUMBER_LOST),
                        tuple(32, Reason.WILDCARD_LOST),
                        tuple(42, Reason.NEEDS_A_READER),
                        tuple(44, Reason.UNKNOWN_KIND),
                        tuple(54, Reason.UNREADABLE));
        assertThat(((Question.TrueFalse) read.questions().get(2)).choices())
                .extracting(Choice::text, Choice::correct, Choice::explanation)
                .containsExactly(tuple("Đúng", false, "Không bao giờ!"), tuple("Sai", true, "Chính xác."));
        var pi = (Question.Numeric) read.questions().get(5);
        assertThat(pi.value()).isEqualByComparingTo(new BigDecimal("3.145"));
        assertThat(pi.tolerance()).isEqualByComparingTo(new BigDecimal("0.005"));
    }

    @Test
    void readsMoodleXmlAndKeepsOfHtmlWhatPeopleRead() throws IOException {
        var read = read("moodle.xml");

        assertThat(read.questions())
                .extracting(Question::text)
                .containsExactly(
                        "Biển báo này nghĩa là gì?\n[Biển tam giác vàng]",
                        "Ba phần của mật khẩu mạnh?",
                        "ĐS: Wi-Fi quán cà phê luôn an toàn.",
                        "Ứng dụng định danh tên gì?",
                        "Nhiệt độ nước sôi?",
                        "Ghép thiết bị với việc của nó",
                        "Bài học dài ___ phút và ngày có ___ giờ.",
                        "Kéo: mã ___ chỉ dùng ___ lần.");
        assertThat(reasons(read, "Hình 1"))
                .containsExactlyInAnyOrder(
                        Reason.TITLE_LOST,
                        Reason.TAG_LOST,
                        Reason.NUMBER_LOST,
                        Reason.POINTS_LOST,
                        Reason.PENALTY_LOST,
                        Reason.HINT_LOST,
                        Reason.FEEDBACK_LOST,
                        Reason.PICTURE_LOST,
                        Reason.FORMATTING_LOST,
                        Reason.SCRIPT_DROPPED);
        assertThat(reasons(read, "Ba phần")).isEmpty();
        assertThat(reasons(read, "Ứng dụng")).containsExactlyInAnyOrder(Reason.WEIGHT_LOST, Reason.FEEDBACK_LOST);
        assertThat(reasons(read, "Nhiệt độ")).containsExactly(Reason.UNIT_LOST);
        assertThat(reasons(read, "Điền số")).containsExactly(Reason.UNKNOWN_KIND);
        assertThat(reasons(read, "Viết")).containsExactly(Reason.NEEDS_A_READER);
        assertThat(reasons(read, "Tính")).containsExactly(Reason.UNKNOWN_KIND);
        assertThat(((Question.OfChoices) read.questions().getFirst()).choices())
                .extracting(Choice::text, Choice::explanation)
                .containsExactly(tuple("Nguy hiểm", "Đúng vậy & nhớ lâu."), tuple("Cấm đỗ < 5 phút", null));
        assertThat(((Question.Gaps) read.questions().get(6)).gaps())
                .extracting(Question.Gap::accepted)
                .containsExactly(List.of("mười", "10"), List.of("24"));
    }

    @Test
    void readsAPackageAsTaoWritesIt() throws IOException {
        var read = files.read(packed(folder("tao"))).imported();

        assertThat(read.questions())
                .extracting(Question::text)
                .containsExactly(
                        "Hãy nhìn hình.\n[Ổ khóa]\nHình ổ khóa cạnh địa chỉ trang cho biết điều gì?",
                        "Mã ___ chỉ dùng ___ lần.");
        assertThat(((Question.SingleChoice) read.questions().getFirst()).choices())
                .extracting(Choice::text, Choice::correct)
                .containsExactly(tuple("Trang này của Nhà nước", false), tuple("Đường truyền được mã hóa", true));
        var gaps = (Question.Gaps) read.questions().getLast();
        assertThat(gaps.gaps())
                .extracting(Question.Gap::accepted)
                .containsExactly(List.of("OTP", "mã OTP"), List.of("một"));
        assertThat(gaps.rule().caseMatters()).isFalse();
        assertThat(reasons(read, "items/i1/qti.xml")).containsExactlyInAnyOrder(Reason.TITLE_LOST, Reason.PICTURE_LOST);
        assertThat(reasons(read, "items/i2/qti.xml"))
                .containsExactlyInAnyOrder(Reason.CHOICES_LOST, Reason.PROCESSING_LOST, Reason.WEIGHT_LOST);
        assertThat(reasons(read, "items/i3/qti.xml")).containsExactly(Reason.FILE_MISSING);
        assertThat(reasons(read, "tests/t1/test.xml")).containsExactly(Reason.TEST_LOST);
    }

    @Test
    void readsQti3AndLeavesOutOnlyTheItemThatIsEvil() throws IOException {
        var reading = files.read(packed(folder("qti3")));
        var read = reading.imported();

        assertThat(reading.format()).isEqualTo(QuestionFormat.QTI_3_0);
        assertThat(read.questions())
                .extracting(Question::text)
                .containsExactly("Việc nào trước?", "Ghép nơi với việc", "Số pi gần bằng", "Học ___ ___ mỗi ngày.");
        assertThat(((Question.Ordering) read.questions().getFirst()).items())
                .extracting(Question.Item::text)
                .containsExactly("Đăng nhập", "Nộp hồ sơ");
        var matching = (Question.Matching) read.questions().get(1);
        assertThat(matching.pairs())
                .extracting(pair -> pair.left().text(), pair -> pair.right().text())
                .containsExactly(tuple("Ngân hàng", "gửi tiền"), tuple("Bưu điện", "gửi thư"));
        assertThat(matching.spares()).extracting(Question.Item::text).containsExactly("khám bệnh");
        assertThat(((Question.Numeric) read.questions().get(2)).tolerance()).isEqualByComparingTo("0.01");
        assertThat(reasons(read, "essay.xml")).containsExactly(Reason.NEEDS_A_READER);
        assertThat(reasons(read, "hotspot.xml")).containsExactly(Reason.UNKNOWN_KIND);
        assertThat(reasons(read, "evil.xml")).containsExactly(Reason.FORBIDDEN_XML);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE quiz SYSTEM \"http://example.com/x.dtd\"><quiz/>|exchange.forbidden-xml",
                "<!DOCTYPE quiz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><quiz>&b;</quiz>|exchange.forbidden-xml",
                "<quiz><question></quiz>|exchange.broken-xml",
                "<quiz>&nbsp;</quiz>|exchange.broken-xml",
                "<questestinterop/>|exchange.qti-1",
                "<html/>|exchange.unknown",
                "Không có gì|exchange.unknown",
                "<quiz/>|exchange.empty"
            })
    void refusesWhatItDoesNotReadWithAReason(String text, String code) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), code);
    }

    @Test
    void refusesPackagesThatLeadOutOrExplode() throws IOException {
        assertRefused(packed(Map.of("../../etc/passwd", new byte[1])), "exchange.path");
        assertRefused(packed(Map.of("C:\\x.xml", new byte[1])), "exchange.path");
        assertRefused(packed(Map.of("a.xml", new byte[1])), "exchange.no-manifest");
        assertRefused(packed(Map.of("imsmanifest.xml", new byte[70_000_000])), "exchange.too-large");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "exchange.unreadable");
        assertRefused(new byte[0], "exchange.empty");
        var deep = "<quiz>" + "<a>".repeat(200) + "</a>".repeat(200) + "</quiz>";
        assertRefused(deep.getBytes(StandardCharsets.UTF_8), "exchange.forbidden-xml");
        assertRefused("a {T}\n\n".repeat(1001).getBytes(StandardCharsets.UTF_8), "exchange.too-many");
    }

    private void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> files.read(content))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private Imported read(String name) throws IOException {
        return files.read(Files.readAllBytes(FILES.resolve(name))).imported();
    }

    private static List<Reason> reasons(Imported read, String name) {
        return read.notes().stream()
                .filter(note -> name.equals(note.place().name()))
                .map(Note::reason)
                .toList();
    }

    private static Map<String, byte[]> folder(String name) throws IOException {
        var top = FILES.resolve(name);
        var found = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(top)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                found.put(top.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return found;
    }

    private static byte[] packed(Map<String, byte[]> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
