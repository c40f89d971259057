package vn.muoiphut.backend.quiz.exchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.file.PlainText;
import vn.muoiphut.backend.quiz.exchange.item.GapText;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.question.Question;

/** One question of GIFT, whose kind shows only in how its answers are written. */
final class GiftQuestion {

    private static final Pattern TRUE = Pattern.compile("(?i)T(RUE)?");
    private static final Pattern FALSE = Pattern.compile("(?i)F(ALSE)?");
    private static final Pattern ORDER = Pattern.compile("(?s)>\\s*\\d+[^\\n]*\\n(.*)");
    private static final Pattern WEIGHT = Pattern.compile("(?s)%(-?\\d{1,3}(?:\\.\\d{1,7})?)%(.*)");
    private static final Pattern ANSWER = Pattern.compile("([=~])([^=~]*)");

    /** What Moodle puts where a word is missing. */
    private static final String MISSING = "_____";

    private final Item item;
    private final GiftParts parts;
    private final GiftText.Form form;
    private final String answers;
    private final @Nullable String explanation;
    private final Carried carried;
    private final String text;

    GiftQuestion(
            Item item,
            GiftParts parts,
            GiftText.Form form,
            String answers,
            @Nullable String explanation,
            Carried carried) {
        this.item = item;
        this.parts = parts;
        this.form = form;
        this.answers = answers;
        this.explanation = explanation;
        this.carried = carried;
        this.text = GiftText.read(whole(), form, item);
    }

    String text() {
        return text;
    }

    private String whole() {
        if (!parts.asks() || (parts.after().isBlank() && !isGaps())) {
            return parts.before();
        }
        var run = isGaps() ? "_".repeat(carried.runs(1).getFirst()) : MISSING;
        return parts.before() + run + parts.after();
    }

    private boolean isGaps() {
        return carried.has(Carried.KIND, "gaps");
    }

    void take() {
        if (!parts.asks()) {
            description();
        } else if (answers.isEmpty()) {
            item.leaveOut(Reason.NEEDS_A_READER, null, text);
        } else if (ORDER.matcher(answers).matches()) {
            ordering();
        } else if (answers.startsWith("#")) {
            Numbers.take(item, text, explanation, numbers());
        } else if (answers.contains("~")) {
            choices();
        } else if (isSide()) {
            trueFalse();
        } else if (answers.contains("->") && !carried.has(Carried.KIND, "short-text") && !isGaps()) {
            matching();
        } else {
            words();
        }
    }

    private void description() {
        if (!isGaps()) {
            item.leaveOut(Reason.UNKNOWN_KIND, "description", text);
            return;
        }
        var gaps = carried.values(Carried.GAP).stream()
                .map(joined -> new Question.Gap(item.id(), GapText.split(joined)))
                .toList();
        item.take(new Question.Gaps(item.id(), text, explanation, null, gaps, carried.rule(false)));
    }

    private void ordering() {
        var found = ORDER.matcher(answers);
        var lines = found.matches() ? found.group(1).lines().toList() : List.<String>of();
        var items = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> new Question.Item(item.id(), GiftText.read(line, form, item)))
                .toList();
        item.take(new Question.Ordering(item.id(), text, explanation, null, items));
    }

    private List<Answer> numbers() {
        var bare = answers.substring(1).strip();
        return bare.startsWith("=") || bare.startsWith("~")
                ? split(bare, GiftText.Form.PLAIN)
                : List.of(answer("=", bare, GiftText.Form.PLAIN));
    }

    private void choices() {
        var all = split(answers, form);
        var single = answers.contains("=");
        item.take(
                single
                        ? new Question.SingleChoice(item.id(), text, explanation, null, Answers.one(all, item))
                        : new Question.MultipleChoice(item.id(), text, explanation, null, Answers.several(all, item)));
    }

    private void matching() {
        var pairs = new ArrayList<Question.Pair>();
        var spares = new ArrayList<Question.Item>();
        ANSWER.matcher(answers).results().map(found -> found.group(2)).forEach(source -> {
            var at = source.indexOf("->");
            var left = at < 0 ? "" : GiftText.read(source.substring(0, at), form, item);
            var right =
                    new Question.Item(item.id(), PlainText.plain(GiftText.bare(source.substring(at < 0 ? 0 : at + 2))));
            if (left.isEmpty()) {
                spares.add(right);
            } else {
                pairs.add(new Question.Pair(new Question.Item(item.id(), left), right));
            }
        });
        item.take(new Question.Matching(item.id(), text, explanation, null, pairs, spares));
    }

    private boolean isSide() {
        var word = answers.split("#", 2)[0].strip();
        return TRUE.matcher(word).matches() || FALSE.matcher(word).matches();
    }

    /** Feedback comes first for who is wrong, then for who is right. */
    private void trueFalse() {
        var said = answers.split("#", 3);
        var right = TRUE.matcher(said[0].strip()).matches();
        var whyWrong = said.length > 1 ? GiftText.read(said[1], form, item) : null;
        var whyRight = said.length > 2 ? GiftText.read(said[2], form, item) : null;
        item.take(Sides.question(
                item, text, explanation, right, right ? whyRight : whyWrong, right ? whyWrong : whyRight, carried));
    }

    private void words() {
        var source = answers.startsWith("=") ? answers : "=" + answers;
        var accepted = Answers.accepted(split(source, GiftText.Form.PLAIN), item);
        var rule = carried.rule(false);
        if (isGaps() || !parts.after().isBlank()) {
            item.take(new Question.Gaps(
                    item.id(), text, explanation, null, List.of(new Question.Gap(item.id(), accepted)), rule));
        } else {
            item.take(new Question.ShortText(item.id(), text, explanation, null, accepted, rule));
        }
    }

    private List<Answer> split(String source, GiftText.Form usual) {
        return ANSWER.matcher(source)
                .results()
                .map(found -> answer(found.group(1), found.group(2), usual))
                .toList();
    }

    private Answer answer(String sign, String source, GiftText.Form usual) {
        var said = source.split("#", 2);
        var weighted = WEIGHT.matcher(said[0].strip());
        var hasWeight = weighted.matches();
        var percent = hasWeight ? new BigDecimal(weighted.group(1)) : sign.equals("=") ? Answer.ALL : BigDecimal.ZERO;
        var words = GiftText.read(hasWeight ? weighted.group(2) : said[0], usual, item);
        var feedback = said.length > 1 ? GiftText.read(said[1], form, item) : "";
        return new Answer(words, percent, feedback.isEmpty() ? null : feedback);
    }
}
