package vn.muoiphut.backend.quiz.exchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.item.GapText;
import vn.muoiphut.backend.quiz.exchange.item.Item;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.question.Question;

/**
 * Gaps as Moodle writes them into a text: {@code {1:SHORTANSWER:=một~=1}}.
 *
 * @see <a href="https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type">Embedded answers</a>
 */
final class Cloze {

    private static final Pattern GAP = Pattern.compile("\\{(\\d*):([A-Z_]+):((?:\\\\.|[^\\\\}])*)}", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("(?:\\\\.|[^\\\\~])+", Pattern.DOTALL);
    private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,3}(?:\\.\\d{1,7})?)%(.*)", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\([}#~/\"\\\\])");

    private Cloze() {}

    static void take(Item item, String text, @Nullable String explanation, Carried carried) {
        var found = GAP.matcher(text).results().toList();
        var shown = shown(text, carried);
        var kinds = found.stream()
                .map(gap -> gap.group(2).toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        var foreign = kinds.stream()
                .filter(kind -> !isWritten(kind) && !isChosen(kind))
                .toList();
        if (!foreign.isEmpty()) {
            item.leaveOut(Reason.UNKNOWN_KIND, "cloze " + String.join(", ", foreign), shown);
            return;
        }
        var caseMatters =
                !found.isEmpty() && kinds.stream().allMatch(kind -> kind.endsWith("_C") || kind.endsWith("C"));
        var gaps = found.stream().map(gap -> gap(gap, item)).toList();
        item.take(new Question.Gaps(item.id(), shown, explanation, null, gaps, carried.rule(caseMatters)));
    }

    /** The text with underscores in place of its gaps; one without any is as it was. */
    static String shown(String text, Carried carried) {
        var runs = carried.runs((int) GAP.matcher(text).results().count());
        var index = new int[1];
        return GAP.matcher(text).replaceAll(gap -> "_".repeat(runs.get(index[0]++)));
    }

    /** The text with its gaps written out. */
    static String write(Question.Gaps question) {
        var kind = question.rule().caseMatters() ? "SHORTANSWER_C" : "SHORTANSWER";
        return GapText.replaced(
                question.text(),
                index -> "{1:" + kind + ":"
                        + String.join(
                                "~",
                                question.gaps().get(index).accepted().stream()
                                        .map(text -> "=" + escaped(Answers.literal(text)))
                                        .toList())
                        + "}");
    }

    private static boolean isWritten(String kind) {
        return List.of("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC").contains(kind);
    }

    private static boolean isChosen(String kind) {
        return List.of("MULTICHOICE", "MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH", "MULTICHOICE_S", "MCS")
                .contains(kind);
    }

    private static Question.Gap gap(MatchResult found, Item item) {
        var answers = ANSWER.matcher(found.group(3))
                .results()
                .map(MatchResult::group)
                .map(Cloze::answer)
                .toList();
        if (isChosen(found.group(2))) {
            item.lose(
                    Reason.CHOICES_LOST,
                    String.join(" / ", answers.stream().map(Answer::text).toList()));
            answers = answers.stream()
                    .map(answer -> new Answer(Answers.literal(answer.text()), answer.percent(), answer.feedback()))
                    .toList();
        }
        if (!found.group(1).isEmpty() && !found.group(1).equals("1")) {
            item.lose(Reason.POINTS_LOST, found.group(1));
        }
        return new Question.Gap(item.id(), Answers.accepted(answers, item));
    }

    private static Answer answer(String source) {
        var right = source.strip().startsWith("=");
        var rest = right ? source.strip().substring(1) : source.strip();
        var weighted = WEIGHT.matcher(rest);
        var hasWeight = weighted.matches();
        var percent = hasWeight ? new BigDecimal(weighted.group(1)) : right ? Answer.ALL : BigDecimal.ZERO;
        var said = parts(hasWeight ? weighted.group(2) : rest);
        return new Answer(said.getFirst(), percent, said.size() > 1 ? said.get(1) : null);
    }

    /** The answer and, behind an unescaped number sign, its feedback. */
    private static List<String> parts(String source) {
        var parts = new ArrayList<String>();
        for (var part : source.split("(?<!\\\\)#", 2)) {
            parts.add(ESCAPED.matcher(part)
                    .replaceAll(found -> Matcher.quoteReplacement(Objects.requireNonNull(found.group(1))))
                    .strip());
        }
        return parts;
    }

    private static String escaped(String text) {
        var weighted = WEIGHT.matcher(text).matches() ? "%100%" : "";
        return weighted + text.replaceAll("[}#~\\\\]", "\\\\$0");
    }
}
