package vn.muoiphut.backend.progress.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

/** What members have done in lessons, for those who show it. */
@Component
public class LessonProgresses {

    private final LessonProgressStore store;

    LessonProgresses(LessonProgressStore store) {
        this.store = store;
    }

    /** Empty when they have done nothing in it. */
    public Optional<LessonProgress> find(MemberId member, LessonId lesson) {
        return store.find(member, lesson);
    }

    /** In those lessons of the course in which they have done something, in one query. */
    public Map<LessonId, LessonProgress> ofCourse(MemberId member, CourseId course) {
        return store.findAll(member, course).stream()
                .collect(Collectors.toMap(LessonProgress::lesson, Function.identity()));
    }

    /**
     * Of those who have done something in a lesson, by their ids.
     *
     * @param after only members after this one; null from the beginning
     */
    public List<LessonProgress> ofLesson(LessonId lesson, @Nullable MemberId after, int limit) {
        return store.ofLesson(lesson, after, limit);
    }

    /** What they have done, the latest first; the cursor has two keys. */
    public Page<LessonProgress> history(MemberId member, @Nullable Cursor after, int limit) {
        return store.history(member, after, limit);
    }

    /** Where the member stopped last. */
    public Optional<LessonProgress> latest(MemberId member) {
        return store.latest(member);
    }
}
