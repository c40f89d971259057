package vn.muoiphut.backend.quiz.exchange.moodle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.file.PlainText;
import vn.muoiphut.backend.quiz.exchange.item.GapText;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;

/** Writes questions in Moodle's GIFT format, as {@link GiftReader} reads them. */
public final class GiftWriter {

    private static final Pattern WEIGHT = Pattern.compile("(?s)%.*");
    private static final Pattern LOOKS_SPECIAL = Pattern.compile("^(\\[(html|plain|markdown|moodle)]|//)");
    private static final String ORDER = ">0 ALL VERTICAL ABSOLUTE_POSITION SHOW\n";

    private GiftWriter() {}

    public static String write(List<Question> questions) {
        var file = new StringBuilder();
        questions.forEach(
                question -> file.append(tags(question)).append(body(question)).append("\n\n"));
        return file.toString();
    }

    private static String body(Question question) {
        return switch (question) {
            case Question.SingleChoice one ->
                asked(one, lines(one.choices().stream().map(each -> (each.correct() ? "=" : "~") + choice(each))));
            case Question.MultipleChoice several -> asked(several, several(several));
            case Question.TrueFalse sides -> asked(sides, sides(sides));
            case Question.ShortText words ->
                asked(words, lines(words.accepted().stream().map(GiftWriter::accepted)));
            case Question.Numeric number ->
                asked(
                        number,
                        "#" + number.value().toPlainString() + ":"
                                + number.tolerance().toPlainString());
            case Question.Ordering ordering -> asked(ordering, ORDER + items(ordering.items()));
            case Question.Matching matching -> asked(matching, pairs(matching));
            case Question.Gaps gaps -> gaps(gaps);
        };
    }

    private static String asked(Question question, String answers) {
        return text(question.text()) + " {" + answers + explanation(question.explanation()) + "}";
    }

    private static String text(String text) {
        return "[plain]" + GiftLetters.escaped(text);
    }

    /** A text that looks as if it named its form, or as a comment, says that it is plain. */
    private static String part(String text) {
        return (LOOKS_SPECIAL.matcher(text).find() ? "[plain]" : "") + GiftLetters.escaped(text);
    }

    private static String explanation(@Nullable String text) {
        return text == null ? "" : "####" + part(text);
    }

    private static String lines(Stream<String> answers) {
        return answers.reduce("\n", (all, each) -> all + "\t" + each + "\n");
    }

    private static String choice(Choice choice) {
        var why = choice.explanation();
        return weight(choice.words(), choice.correct() ? "100" : "0") + (why == null ? "" : "#" + part(why));
    }

    private static String several(Question.MultipleChoice question) {
        var share = Answers.share(question).stripTrailingZeros().toPlainString();
        return lines(question.choices().stream().map(each -> {
            var why = each.explanation();
            return "~%" + (each.correct() ? "" : "-") + share + "%" + part(each.words())
                    + (why == null ? "" : "#" + part(why));
        }));
    }

    /** A text that looks as if it began with a weight is given one. */
    private static String weight(String text, String percent) {
        return (WEIGHT.matcher(text).matches() ? "%" + percent + "%" : "") + part(text);
    }

    private static String accepted(String text) {
        return "=" + weight(Answers.literal(text), "100");
    }

    private static String sides(Question.TrueFalse question) {
        var yes = Sides.ofTrue(question);
        var no = Sides.ofFalse(question);
        var right = yes.correct() ? yes : no;
        var wrong = yes.correct() ? no : yes;
        var both = "#" + orNothing(wrong.explanation()) + "#" + orNothing(right.explanation());
        return (yes.correct() ? "TRUE" : "FALSE") + (both.equals("##") ? "" : both);
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : part(text);
    }

    private static String items(List<Question.Item> items) {
        return items.stream().map(each -> part(each.text()) + "\n").reduce("", String::concat);
    }

    private static String pairs(Question.Matching matching) {
        var pairs = matching.pairs().stream()
                .map(pair -> "=" + left(pair.left().text()) + " -> "
                        + part(pair.right().text()));
        var spares = matching.spares().stream().map(spare -> "= -> " + part(spare.text()));
        return lines(Stream.concat(pairs, spares));
    }

    /** An arrow of the text itself goes as HTML. */
    private static String left(String text) {
        return text.contains("->") ? "[html]" + GiftLetters.escaped(PlainText.toHtml(text)) : part(text);
    }

    /** One gap is a missing word; for more GIFT has no kind, and others see the text alone. */
    private static String gaps(Question.Gaps gaps) {
        if (gaps.gaps().size() > 1) {
            return text(gaps.text());
        }
        var accepted = gaps.gaps().getFirst().accepted().stream().map(GiftWriter::accepted);
        var braces = "{" + lines(accepted) + explanation(gaps.explanation()) + "}";
        return "[plain]" + GapText.replaced(GiftLetters.escaped(gaps.text()), index -> braces);
    }

    private static String tags(Question question) {
        var tags = new StringBuilder();
        carried(question)
                .forEach(tag -> tags.append(tags.isEmpty() ? "// " : " ")
                        .append("[tag:")
                        .append(tag.replace("\\", "\\\\").replace("\n", "\\n").replace("]", "\\]"))
                        .append(']'));
        return tags.isEmpty() ? "" : tags.append('\n').toString();
    }

    private static Carried carried(Question question) {
        return switch (question) {
            case Question.TrueFalse sides -> Sides.carried(sides);
            case Question.ShortText words -> {
                var carried = new Carried().with(words.rule());
                yield words.accepted().stream().anyMatch(text -> text.contains("->"))
                        ? carried.with(Carried.KIND, "short-text")
                        : carried;
            }
            case Question.Gaps gaps -> carried(gaps);
            default -> new Carried();
        };
    }

    private static Carried carried(Question.Gaps gaps) {
        var carried = new Carried().with(Carried.KIND, "gaps").with(gaps.rule());
        if (gaps.gaps().size() == 1) {
            return carried.with(gaps);
        }
        gaps.gaps().forEach(gap -> carried.with(Carried.GAP, GapText.joined(gap.accepted())));
        return gaps.explanation() == null ? carried : carried.with(Carried.EXPLANATION, gaps.explanation());
    }
}
