package vn.muoiphut.backend.lesson;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseDraft;
import vn.muoiphut.backend.course.CourseDrafts;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.LessonRef;
import vn.muoiphut.backend.course.PublishedAttachment;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.media.asset.AssetId;

/**
 * Lessons as their trainers edit them. What changes in a lesson is told to its course afterwards, so that the course
 * knows that it differs from what was published.
 */
@Component
public class Lessons {

    private static final int MOST_TRIES = 10;

    private final LessonStore store;
    private final CourseDrafts courses;
    private final Clock clock;

    Lessons(LessonStore store, CourseDrafts courses, Clock clock) {
        this.store = store;
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * A lesson that the actor may edit.
     *
     * @throws RefusedException {@code not-found}, also when it exists but is not theirs
     */
    public LessonDraft getFor(Actor actor, LessonId id) {
        var lesson = get(id);
        courses.getFor(actor, lesson.course());
        return lesson;
    }

    /**
     * The course of a lesson that the actor may edit.
     *
     * @throws RefusedException {@code not-found}, also when it exists but is not theirs
     */
    public CourseDraft courseOfEditable(Actor actor, LessonId id) {
        return courses.getFor(actor, get(id).course());
    }

    /**
     * The lesson that an upload is for, when the actor may edit it.
     *
     * @throws RefusedException {@code not-found}, also when it exists but is not theirs
     */
    public LessonDraft getByUploadFor(Actor actor, AssetId upload) {
        var lesson = store.findByUpload(upload).orElseThrow(RefusedException::notFound);
        courses.getFor(actor, lesson.course());
        return lesson;
    }

    /** Every lesson that was ever made for a course, also those taken from it since. */
    Map<LessonId, LessonDraft> ofCourse(CourseId course) {
        return store.ofCourse(course);
    }

    /** Adds a lesson to a module; harmless when it was added before. */
    public LessonDraft create(Actor actor, CourseId id, UUID module, LessonId lesson, String title) {
        var course = courses.getFor(actor, id);
        var draft = store.insert(
                new LessonDraft(lesson, course.id(), 0, title, "", null, null, Map.of(), null, List.of(), 0));
        if (!draft.course().equals(course.id())) {
            throw RefusedException.conflict("conflict.id");
        }
        courses.addLesson(course.id(), module, new LessonRef(lesson, draft.title()));
        return draft;
    }

    /** Changes what a lesson is called and is about. */
    LessonDraft describe(Actor actor, LessonId id, long version, String title, String summary) {
        getFor(actor, id);
        if (!store.describe(id, version, title, summary)) {
            throw RefusedException.conflict("conflict.version");
        }
        return changed(id);
    }

    /** The lesson's quiz has so many questions now; 0 when it has none. Saying it again changes nothing. */
    public void quizChanged(LessonId id, int questionCount) {
        store.setQuestionCount(id, questionCount);
        changed(id);
    }

    /**
     * The lesson has this file from now on.
     *
     * @return the file that it had until now
     */
    public Optional<AssetId> videoArrived(LessonId id, AssetId asset) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var before = get(id).asset();
            if (asset.equals(before) || store.replaceAsset(id, before, asset, clock.instant())) {
                changed(id);
                return Optional.ofNullable(before).filter(other -> !other.equals(asset));
            }
        }
        throw RefusedException.conflict("conflict.busy");
    }

    /** The lesson has this file no longer; harmless when it has another one. */
    void takeVideo(LessonId id, AssetId asset) {
        store.removeAsset(id, asset, clock.instant());
        changed(id);
    }

    /** Whether another lesson, a copy or its original, has the file or had it. */
    public boolean isSharedWithOthers(LessonId id, AssetId asset) {
        return store.isSharedWithOthers(new FormerVideo(id, asset));
    }

    /** Puts an upload in the place of the one that was seen; false when that is not there any more. */
    public boolean announce(LessonId id, @Nullable AnnouncedUpload seen, AnnouncedUpload upload) {
        return store.replaceUpload(id, seen, upload);
    }

    /** Forgets an upload; harmless when there is another one. */
    public void forget(LessonId id, AssetId upload) {
        store.removeUpload(id, upload);
    }

    /** What learners are given from now on. */
    void shows(LessonId id, Shown shown) {
        store.setShown(id, shown);
    }

    /** Gives the lesson a PDF; false when it has as many as it may. Giving it again changes nothing. */
    public boolean attach(LessonId id, PublishedAttachment attachment) {
        var added = store.addAttachment(id, attachment);
        changed(id);
        return added || get(id).attachments().contains(attachment);
    }

    /** Takes a PDF from the lesson; harmless when it has none such. */
    public void detach(LessonId id, UUID attachment) {
        store.removeAttachment(id, attachment);
        changed(id);
    }

    /** Gives captions in a language, or takes them away. */
    void caption(LessonId id, String language, LessonDraft.@Nullable Captions captions) {
        if (captions == null) {
            store.removeCaptions(id, language);
        } else {
            store.setCaptions(id, language, captions);
        }
        changed(id);
    }

    private LessonDraft changed(LessonId id) {
        var lesson = get(id);
        courses.lessonChanged(lesson.course(), new LessonRef(id, lesson.title()));
        return lesson;
    }

    private LessonDraft get(LessonId id) {
        return store.find(id).orElseThrow(RefusedException::notFound);
    }
}
