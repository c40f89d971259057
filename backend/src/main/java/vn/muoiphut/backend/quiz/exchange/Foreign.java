package vn.muoiphut.backend.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.quiz.exchange.file.XmlText;
import vn.muoiphut.backend.quiz.exchange.item.Note;
import vn.muoiphut.backend.quiz.exchange.item.Place;
import vn.muoiphut.backend.quiz.exchange.item.Reason;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.quiz.question.TextRule;

/** What other systems do not understand of questions in a format. Read here again, nothing of it is missing. */
final class Foreign {

    private static final int WORDS = 80;

    private final QuestionFormat format;
    private final List<Note> notes = new ArrayList<>();

    private Foreign(QuestionFormat format) {
        this.format = format;
    }

    static List<Note> to(QuestionFormat format, List<Question> questions) {
        var foreign = new Foreign(format);
        for (int index = 0; index < questions.size(); index++) {
            foreign.check(questions.get(index), index + 1);
        }
        return foreign.notes;
    }

    private void check(Question question, int number) {
        switch (question) {
            case Question.ShortText words -> rule(words.rule(), question, number);
            case Question.Gaps gaps -> {
                rule(gaps.rule(), question, number);
                if (format == QuestionFormat.GIFT && gaps.gaps().size() > 1) {
                    note(Reason.KIND_UNKNOWN_THERE, null, question, number);
                }
            }
            case Question.TrueFalse sides -> {
                var words = sides.choices().stream().map(Choice::words).toList();
                if (isMoodle() && !words.equals(List.of("Đúng", "Sai"))) {
                    note(Reason.LABELS_UNKNOWN_THERE, String.join(" / ", words), question, number);
                }
            }
            default -> {}
        }
        if (pictures(question)) {
            note(Reason.PICTURE_LOST, null, question, number);
        }
        if (texts(question).anyMatch(text -> !text.codePoints().allMatch(XmlText::isValid))) {
            note(Reason.CONTROL_LETTERS, null, question, number);
        }
    }

    private void rule(TextRule rule, Question question, int number) {
        if (format == QuestionFormat.GIFT && rule.caseMatters()) {
            note(Reason.CASE_UNKNOWN_THERE, null, question, number);
        }
        if (format != QuestionFormat.XLSX && !rule.toneMarksMatter()) {
            note(Reason.TONES_UNKNOWN_THERE, null, question, number);
        }
    }

    private boolean isMoodle() {
        return format == QuestionFormat.GIFT || format == QuestionFormat.MOODLE_XML;
    }

    private static boolean pictures(Question question) {
        return question.picture() != null
                || (question instanceof Question.OfChoices choices
                        && choices.choices().stream().anyMatch(each -> each.picture() != null));
    }

    private static Stream<String> texts(Question question) {
        return question instanceof Question.OfChoices choices
                ? Stream.concat(
                        Stream.of(question.text()), choices.choices().stream().map(Choice::words))
                : Stream.of(question.text());
    }

    private void note(Reason reason, @Nullable String what, Question question, int number) {
        var text = question.text();
        var words = text.length() > WORDS ? text.substring(0, WORDS - 1) + "…" : text;
        notes.add(new Note(Place.line(number), reason, words, what));
    }
}
