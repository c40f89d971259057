package vn.muoiphut.backend.quiz.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/** Gathers what comes of one file, in the order of the file. */
public final class Taking {

    /** More items than this in one file are refused as a whole: nobody looks through them. */
    public static final int MOST_ITEMS = 1_000;

    private final Supplier<UUID> ids;
    private final List<Question> questions = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int items;

    public Taking(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** @throws RefusedException when the file has too many items */
    public Item item(Place place) {
        items++;
        if (items > MOST_ITEMS) {
            throw new RefusedException(new Refusal.TooLarge("exchange.too-many"));
        }
        return new Item(place, this);
    }

    public Imported done() {
        return new Imported(questions, notes);
    }

    UUID id() {
        return ids.get();
    }

    void take(Question question) {
        questions.add(question);
    }

    void note(Note note) {
        notes.add(note);
    }
}
