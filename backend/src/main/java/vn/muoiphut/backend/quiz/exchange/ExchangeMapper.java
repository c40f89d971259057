package vn.muoiphut.backend.quiz.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.muoiphut.api.model.QuestionFormat;
import vn.muoiphut.api.model.QuestionImport;
import vn.muoiphut.api.model.QuestionNote;
import vn.muoiphut.api.model.QuestionNotes;
import vn.muoiphut.backend.quiz.exchange.item.Note;
import vn.muoiphut.backend.quiz.question.QuestionMapper;

/** What comes of files as it is on the wire, with reasons in the reader's language. */
@Component
class ExchangeMapper implements Converter<String, QuestionFormat> {

    private final QuestionMapper questions;
    private final MessageSource texts;

    ExchangeMapper(QuestionMapper questions, MessageSource texts) {
        this.questions = questions;
        this.texts = texts;
    }

    @Override
    public QuestionFormat convert(String text) {
        return QuestionFormat.of(text);
    }

    QuestionImport toWire(QuestionFiles.Reading reading, Locale language) {
        return new QuestionImport(
                QuestionFormat.valueOf(reading.format().name()),
                reading.imported().questions().stream().map(questions::toWire).toList(),
                notes(reading.imported().notes(), language));
    }

    QuestionNotes toWire(List<Note> notes, Locale language) {
        return new QuestionNotes(notes(notes, language));
    }

    /** A workbook, where nothing is said. */
    static vn.muoiphut.backend.quiz.exchange.QuestionFormat toDomain(@Nullable QuestionFormat format) {
        return format == null
                ? vn.muoiphut.backend.quiz.exchange.QuestionFormat.XLSX
                : vn.muoiphut.backend.quiz.exchange.QuestionFormat.valueOf(format.name());
    }

    /** The lines that explain the workbook. */
    List<String> guide(Locale language) {
        return text("exchange.guide", language).lines().toList();
    }

    private List<QuestionNote> notes(List<Note> notes, Locale language) {
        return notes.stream().map(note -> toWire(note, language)).toList();
    }

    private QuestionNote toWire(Note note, Locale language) {
        return new QuestionNote(
                note.place().line(),
                note.place().name(),
                note.words(),
                note.reason().code(),
                text("exchange.note." + note.reason().code(), language),
                note.what(),
                note.reason().leftOut());
    }

    private String text(String name, Locale language) {
        return Objects.requireNonNullElse(texts.getMessage(name, null, name, language), name);
    }
}
