package vn.muoiphut.backend.quiz.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.TextRule;

/** Questions made by lot of all that is hard to write in some format. */
final class MadeUp {

    private static final List<String> WORDS = List.of(
            "chuyển đổi số",
            "Đoàn viên",
            "mật khẩu",
            "ưu ái",
            "%50%",
            "100%",
            "{1:SHORTANSWER",
            "}",
            "a=b",
            "~",
            "#",
            "##",
            "->",
            "::",
            ":",
            "\\",
            "\\n",
            "\\*",
            "*",
            "\"ngoặc\"",
            "'",
            "<b>đậm</b>",
            "<",
            ">",
            "&amp;",
            "&",
            "]]>",
            "[html]",
            "[plain]",
            "[tag:x]",
            "// không",
            "$CATEGORY: x",
            "T",
            "FALSE",
            "=",
            "|",
            "_",
            "__",
            "=SUM(A1)",
            "[[1]]",
            "1..3",
            "😀",
            "ﬁ",
            "½",
            "x²",
            "{",
            "{}",
            "#1",
            "%-33.3%",
            "  ",
            "muoiphut:kind=gaps");

    private final Random random;

    MadeUp(long seed) {
        random = new Random(seed);
    }

    Question question() {
        var id = UUID.randomUUID();
        return switch (random.nextInt(8)) {
            case 0 -> new Question.SingleChoice(id, text(), why(), null, choices(2 + random.nextInt(9), false));
            case 1 -> new Question.MultipleChoice(id, text(), why(), null, choices(2 + random.nextInt(9), true));
            case 2 -> new Question.TrueFalse(id, text(), why(), null, sides());
            case 3 -> new Question.ShortText(id, text(), why(), null, accepted(), rule());
            case 4 -> new Question.Numeric(id, text(), why(), null, number(random.nextBoolean()), number(false));
            case 5 -> new Question.Ordering(id, text(), why(), null, items(2 + random.nextInt(9)));
            case 6 -> matching(id);
            default -> gaps(id);
        };
    }

    private Question matching(UUID id) {
        var count = 2 + random.nextInt(9);
        var lefts = items(count);
        var rights = items(count + random.nextInt(4));
        var pairs = IntStream.range(0, count)
                .mapToObj(index -> new Question.Pair(lefts.get(index), rights.get(index)))
                .toList();
        return new Question.Matching(id, text(), why(), null, pairs, rights.subList(count, rights.size()));
    }

    private Question gaps(UUID id) {
        var count = 1 + random.nextInt(4);
        var text = new StringBuilder(random.nextBoolean() ? plain() + " " : "");
        for (int gap = 0; gap < count; gap++) {
            text.append("_".repeat(3 + random.nextInt(3)))
                    .append(' ')
                    .append(plain())
                    .append(' ');
        }
        var gaps = IntStream.range(0, count)
                .mapToObj(gap -> new Question.Gap(UUID.randomUUID(), accepted()))
                .toList();
        return new Question.Gaps(id, text.toString().strip(), why(), null, gaps, rule());
    }

    private List<Choice> choices(int count, boolean several) {
        var texts = distinct(count);
        var right = random.nextInt(count);
        return IntStream.range(0, count)
                .mapToObj(index -> new Choice(
                        UUID.randomUUID(),
                        texts.get(index),
                        index == right || (several && random.nextBoolean()),
                        why(),
                        null))
                .toList();
    }

    private List<Choice> sides() {
        var words = List.of(List.of("Đúng", "Sai"), List.of("Sai", "Đúng"), List.of("Có", "Không"), distinct(2))
                .get(random.nextInt(4));
        var first = random.nextBoolean();
        return List.of(
                new Choice(UUID.randomUUID(), words.getFirst(), first, why(), null),
                new Choice(UUID.randomUUID(), words.getLast(), !first, why(), null));
    }

    private List<String> accepted() {
        return distinct(1 + random.nextInt(4));
    }

    private TextRule rule() {
        return new TextRule(random.nextBoolean(), random.nextBoolean());
    }

    private BigDecimal number(boolean negative) {
        var number = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
        return negative ? number.negate() : number;
    }

    private List<Question.Item> items(int count) {
        return distinct(count).stream()
                .map(text -> new Question.Item(UUID.randomUUID(), text))
                .toList();
    }

    /** Told apart also by who does not look at capitals. */
    private List<String> distinct(int count) {
        var texts = new LinkedHashSet<String>();
        while (texts.size() < count) {
            texts.add((part() + " " + texts.size()).toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return List.copyOf(texts);
    }

    private @Nullable String why() {
        return random.nextInt(3) == 0 ? part() : null;
    }

    private String text() {
        return lines(this::part);
    }

    private String lines(Supplier<String> line) {
        return String.join(
                "\n", Stream.generate(line).limit(1 + random.nextInt(3)).toList());
    }

    /** Without what would be a gap. */
    private String plain() {
        return part().replace("_", "-");
    }

    private String part() {
        var words = new ArrayList<String>();
        for (int count = 1 + random.nextInt(5); count > 0; count--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        var text = String.join(random.nextBoolean() ? " " : "", words).strip().replace("___", "_");
        return text.isEmpty() ? "trống" : text;
    }
}
