package vn.muoiphut.backend.quiz.exchange.moodle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.file.PlainText;
import vn.muoiphut.backend.quiz.exchange.file.XmlText;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;

/** Writes questions in Moodle's XML format, as {@link MoodleReader} reads them. */
public final class MoodleWriter {

    private static final int TITLE = 60;
    private static final String PLAIN = "plain_text";

    private final XmlText xml = new XmlText();

    private MoodleWriter() {}

    public static byte[] write(List<Question> questions) {
        var writer = new MoodleWriter();
        writer.xml.open("quiz");
        questions.forEach(writer::question);
        writer.xml.close();
        return writer.xml.bytes();
    }

    private void question(Question question) {
        xml.text("\n").open("question", "type", kind(question));
        var title = question.text().replace('\n', ' ');
        var end = title.offsetByCodePoints(0, Math.min(TITLE, title.codePointCount(0, title.length())));
        xml.open("name").leaf("text", title.substring(0, end)).close();
        if (question instanceof Question.Gaps gaps) {
            formatted("questiontext", PlainText.toHtml(Cloze.write(gaps)), "html");
        } else {
            formatted("questiontext", question.text(), PLAIN);
        }
        if (question.explanation() != null) {
            formatted("generalfeedback", question.explanation(), PLAIN);
        }
        xml.leaf("defaultgrade", "1").leaf("penalty", "0").leaf("hidden", "0");
        answers(question);
        tags(question);
        xml.close();
    }

    private void answers(Question question) {
        switch (question) {
            case Question.SingleChoice one -> {
                xml.leaf("single", "true").leaf("shuffleanswers", "true");
                one.choices().forEach(each -> choice(each, each.correct() ? "100" : "0"));
            }
            case Question.MultipleChoice several -> {
                var share = Answers.share(several).stripTrailingZeros().toPlainString();
                xml.leaf("single", "false").leaf("shuffleanswers", "true");
                several.choices().forEach(each -> choice(each, (each.correct() ? "" : "-") + share));
            }
            case Question.TrueFalse sides -> {
                side("true", Sides.ofTrue(sides));
                side("false", Sides.ofFalse(sides));
            }
            case Question.ShortText words -> {
                xml.leaf("usecase", words.rule().caseMatters() ? "1" : "0");
                words.accepted()
                        .forEach(text -> answer(Answers.literal(text), "100").close());
            }
            case Question.Numeric number ->
                answer(number.value().toPlainString(), "100")
                        .leaf("tolerance", number.tolerance().toPlainString())
                        .close();
            case Question.Ordering ordering -> {
                xml.leaf("layouttype", "VERTICAL").leaf("selecttype", "ALL").leaf("selectcount", "0");
                xml.leaf("gradingtype", "ABSOLUTE_POSITION").leaf("showgrading", "SHOW");
                ordering.items()
                        .forEach(each -> answer(each.text(), "1.0000000", "format", PLAIN)
                                .close());
            }
            case Question.Matching matching -> {
                xml.leaf("shuffleanswers", "true");
                matching.pairs()
                        .forEach(pair -> pair(pair.left().text(), pair.right().text()));
                matching.spares().forEach(spare -> pair("", spare.text()));
            }
            case Question.Gaps gaps -> {}
        }
    }

    private void choice(Choice choice, String fraction) {
        answer(choice.words(), fraction, "format", PLAIN);
        feedback(choice.explanation());
        xml.close();
    }

    private void side(String side, Choice choice) {
        answer(side, choice.correct() ? "100" : "0", "format", "moodle_auto_format");
        feedback(choice.explanation());
        xml.close();
    }

    private void feedback(@Nullable String text) {
        if (text != null) {
            formatted("feedback", text, PLAIN);
        }
    }

    private XmlText answer(String text, String fraction, String... attributes) {
        if (attributes.length == 0) {
            xml.open("answer", "fraction", fraction);
        } else {
            xml.open("answer", "fraction", fraction, attributes[0], attributes[1]);
        }
        return xml.leaf("text", text);
    }

    private void pair(String left, String right) {
        xml.open("subquestion", "format", PLAIN).leaf("text", left);
        xml.open("answer").leaf("text", right).close().close();
    }

    private void formatted(String name, String text, String format) {
        xml.open(name, "format", format).leaf("text", text).close();
    }

    private void tags(Question question) {
        xml.open("tags");
        carried(question).forEach(tag -> xml.open("tag").leaf("text", tag).close());
        xml.close();
    }

    private static Carried carried(Question question) {
        return switch (question) {
            case Question.TrueFalse sides -> Sides.carried(sides);
            case Question.ShortText words -> new Carried().with(words.rule());
            case Question.Gaps gaps -> new Carried().with(gaps.rule()).with(gaps);
            default -> new Carried();
        };
    }

    private static String kind(Question question) {
        return switch (question) {
            case Question.SingleChoice one -> "multichoice";
            case Question.MultipleChoice several -> "multichoice";
            case Question.TrueFalse sides -> "truefalse";
            case Question.ShortText words -> "shortanswer";
            case Question.Numeric number -> "numerical";
            case Question.Ordering ordering -> "ordering";
            case Question.Matching matching -> "matching";
            case Question.Gaps gaps -> "cloze";
        };
    }
}
