package vn.muoiphut.backend.quiz.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.muoiphut.backend.shared.FoldedText;

/** The columns of the workbook, by their headings in Vietnamese; in what order they come does not matter. */
final class Columns {

    static final String KIND = "Loại câu hỏi";
    static final String TEXT = "Câu hỏi";
    static final String EXPLANATION = "Giải thích chung";
    static final String RIGHT = "Đáp án đúng";
    static final String TOLERANCE = "Sai số";
    static final String TONES = "Phải đúng dấu";
    static final String CASE = "Phân biệt hoa thường";
    static final int PARTS = 20;

    private Columns() {}

    static String part(int number) {
        return "Mục " + number;
    }

    static String beside(int number) {
        return "Giải thích hoặc vế ghép " + number;
    }

    static List<String> headings() {
        var headings = new ArrayList<>(List.of(KIND, TEXT, EXPLANATION, RIGHT, TOLERANCE, TONES, CASE));
        for (int number = 1; number <= PARTS; number++) {
            headings.add(part(number));
            headings.add(beside(number));
        }
        return headings;
    }

    static String key(String heading) {
        return FoldedText.fold(heading);
    }

    /** What a kind is called in the first column. */
    static final Map<String, String> KINDS = Map.of(
            "single-choice", "Một đáp án đúng",
            "multiple-choice", "Nhiều đáp án đúng",
            "true-false", "Đúng hay sai",
            "short-text", "Trả lời ngắn",
            "number", "Điền số",
            "order", "Sắp thứ tự",
            "match", "Ghép đôi",
            "gaps", "Điền chỗ trống");
}
