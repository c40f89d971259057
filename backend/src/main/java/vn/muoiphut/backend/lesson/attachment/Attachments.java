package vn.muoiphut.backend.lesson.attachment;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedAttachment;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.lesson.LessonDraft;
import vn.muoiphut.backend.lesson.Lessons;
import vn.muoiphut.backend.lesson.LessonsCopied;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.media.storage.MediaStore;

/** The PDFs of lessons. They lie in the media store, and learners fetch them from there. */
@Component
class Attachments {

    private static final int MOST_BYTES = 10_000_000;
    private static final int LONGEST_NAME = 120;

    private final Lessons lessons;
    private final PublishedCourses courses;
    private final MediaStore store;

    Attachments(Lessons lessons, PublishedCourses courses, MediaStore store) {
        this.lessons = lessons;
        this.courses = courses;
        this.store = store;
    }

    /**
     * Gives a lesson a PDF. The same id again changes nothing.
     *
     * @throws RefusedException {@code attachment.REASON} when it cannot be taken
     */
    PublishedAttachment save(Actor actor, LessonId id, UUID attachment, String fileName, byte[] file) {
        var lesson = lessons.getFor(actor, id);
        var there = lesson.attachments().stream()
                .filter(known -> known.id().equals(attachment))
                .findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        if (file.length > MOST_BYTES) {
            throw new RefusedException(new Refusal.TooLarge("attachment.too-large"));
        }
        var pdf = new PublishedAttachment(attachment, nameOf(fileName), file.length, pages(file));
        if (lesson.attachments().size() >= LessonDraft.MOST_ATTACHMENTS) {
            throw RefusedException.unacceptable("attachment.too-many");
        }
        store.put(key(id, attachment), file, "application/pdf");
        if (!lessons.attach(id, pdf)) {
            throw RefusedException.unacceptable("attachment.too-many");
        }
        return pdf;
    }

    private static int pages(byte[] file) {
        return switch (PdfCheck.check(file)) {
            case CheckedPdf.Accepted accepted -> accepted.pages();
            case CheckedPdf.Refused refused ->
                throw RefusedException.unacceptable("attachment."
                        + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    /** A copy has its own: what becomes of them does not concern the original. */
    @EventListener
    void copy(LessonsCopied copied) {
        for (var copy : copied.copies()) {
            for (var pdf : copy.original().attachments()) {
                var file = store.get(key(copy.original().id(), pdf.id()));
                store.put(key(copy.id(), pdf.id()), file, "application/pdf");
            }
        }
    }

    /** Takes a PDF from a lesson, and from the store unless learners still have it. */
    void remove(Actor actor, LessonId id, UUID attachment) {
        lessons.getFor(actor, id);
        lessons.detach(id, attachment);
        var isPublished = courses.findByLesson(id)
                .flatMap(course -> course.lesson(id))
                .filter(lesson -> lesson.attachments().stream()
                        .anyMatch(known -> known.id().equals(attachment)))
                .isPresent();
        if (!isPublished) {
            store.delete(key(id, attachment));
        }
    }

    /** Where a PDF of a lesson that is offered to the actor can be downloaded for a while. */
    URI address(Actor actor, LessonId id, UUID attachment) {
        return courses.getByLessonFor(actor, id)
                .lesson(id)
                .flatMap(lesson -> lesson.attachments().stream()
                        .filter(known -> known.id().equals(attachment))
                        .findFirst())
                .map(pdf -> store.downloadUrl(key(id, attachment), pdf.fileName()))
                .orElseThrow(RefusedException::notFound);
    }

    private static String key(LessonId lesson, UUID attachment) {
        return "attachments/" + lesson + "/" + attachment + ".pdf";
    }

    /** What people see and phones keep it under: no folders, nothing that no file may be called. */
    private static String nameOf(String fileName) {
        var bare = fileName.replaceAll("(?i)\\.pdf$", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]+", " ")
                .strip();
        var name = bare.isEmpty() ? "tai-lieu" : bare;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - 4)) + ".pdf";
    }
}
