package vn.muoiphut.backend.quiz.picture;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.quiz.question.Choice;
import vn.muoiphut.backend.quiz.question.Picture;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.backend.shared.InvalidField;
import vn.muoiphut.media.storage.MediaStore;
import vn.muoiphut.media.storage.MissingObjectException;

/** Keeps pictures in the media store, each under an id that is made of its bytes. */
@Component
public class Pictures {

    private static final String PREFIX = "pictures/";

    private final MediaStore store;
    /** A decoded picture takes some 60 MB, so one is decoded at a time. */
    private final ReentrantLock decoding = new ReentrantLock();

    Pictures(MediaStore store) {
        this.store = store;
    }

    record Kept(UUID id, MadePicture picture) {}

    /** Keeps what a file shows; the same file again changes nothing. */
    Kept keep(byte[] file) {
        MadePicture made;
        decoding.lock();
        try {
            made = MadePicture.of(file);
        } finally {
            decoding.unlock();
        }
        var id = idOf(made.bytes());
        store.put(PREFIX + id, made.bytes(), contentType(made.bytes()));
        return new Kept(id, made);
    }

    Optional<byte[]> find(UUID id) {
        try {
            return Optional.of(store.get(PREFIX + id));
        } catch (MissingObjectException nobodyKeptIt) {
            return Optional.empty();
        }
    }

    /** Breaches for questions with a picture that was never kept, apart from those that are known already. */
    public List<InvalidField> missing(List<? extends Question> questions, Collection<? extends Question> known) {
        var seen = known.stream().flatMap(Pictures::of).map(Picture::id).collect(Collectors.toSet());
        var breaches = new ArrayList<InvalidField>();
        for (var index = 0; index < questions.size(); index++) {
            if (of(questions.get(index)).anyMatch(picture -> isMissing(picture, seen))) {
                breaches.add(new InvalidField("questions[" + index + "].picture", "quiz.picture-unknown"));
            }
        }
        return breaches;
    }

    private boolean isMissing(Picture picture, Set<UUID> seen) {
        return seen.add(picture.id()) && store.head(PREFIX + picture.id()).isEmpty();
    }

    private static Stream<Picture> of(Question question) {
        var choices = question instanceof Question.OfChoices asking
                ? asking.choices().stream().map(Choice::picture)
                : Stream.<Picture>empty();
        return Stream.concat(Stream.ofNullable(question.picture()), choices.filter(Objects::nonNull));
    }

    /** What a picture of our own making is. */
    static String contentType(byte[] made) {
        return PictureFormat.of(made).filter(PictureFormat.PNG::equals).isPresent() ? "image/png" : "image/jpeg";
    }

    /** The first half of its SHA-256 as a UUID of version 8 (RFC 9562). */
    private static UUID idOf(byte[] bytes) {
        try {
            var hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
            long high = (hash.getLong() & ~0xf000L) | 0x8000L;
            long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
