package vn.muoiphut.backend.quiz.exchange.item;

import java.util.List;
import vn.muoiphut.backend.quiz.question.Question;

/** What comes of a file. */
public record Imported(List<Question> questions, List<Note> notes) {
    public Imported {
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
    }
}
