package vn.muoiphut.backend.lesson.search;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.PublishedCaptions;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.course.UnindexedCourseStore;
import vn.muoiphut.backend.course.UnindexedCourseStore.Owed;
import vn.muoiphut.backend.lesson.CaptionTexts;
import vn.muoiphut.media.captions.Captions;
import vn.muoiphut.media.captions.SpokenWords;

/** Makes what is published findable some seconds later. Harmless when several instances do it at once. */
@Component
class LessonTexts {

    private static final Logger log = LoggerFactory.getLogger(LessonTexts.class);
    private static final int AT_ONCE = 20;

    private final UnindexedCourseStore unindexed;
    private final PublishedCourses courses;
    private final CaptionTexts captions;
    private final LessonTextStore store;

    LessonTexts(
            UnindexedCourseStore unindexed, PublishedCourses courses, CaptionTexts captions, LessonTextStore store) {
        this.unindexed = unindexed;
        this.courses = courses;
        this.captions = captions;
        this.store = store;
    }

    /** Until nothing is owed any more; what could not be done is left for the next time. */
    @Scheduled(fixedDelayString = "${muoiphut.sweeps.lesson-texts-period:5s}")
    void indexWhatIsOwed() {
        long done;
        do {
            done = unindexed.owed(AT_ONCE).stream().filter(this::isIndexed).count();
        } while (done == AT_ONCE);
    }

    private boolean isIndexed(Owed owed) {
        try {
            courses.find(owed.course()).ifPresent(this::index);
            unindexed.settle(owed);
            return true;
        } catch (RuntimeException e) {
            log.warn("course {} is made findable later", owed.course(), e);
            return false;
        }
    }

    private void index(PublishedCourse course) {
        course.lessons().stream().flatMap(lesson -> texts(course, lesson)).forEach(store::save);
        store.forgetBefore(course.id(), course.publishedAt());
    }

    private Stream<LessonText> texts(PublishedCourse course, PublishedLesson lesson) {
        var tracks = lesson.video() == null
                ? List.<PublishedCaptions>of()
                : lesson.video().captions();
        var own = tracks.stream()
                .filter(track -> track.language().equals(course.language()))
                .findFirst();
        var main = text(
                course,
                lesson,
                course.language(),
                own.map(track -> spoken(lesson, track)).orElse(List.of()));
        var others = tracks.stream()
                .filter(track -> !track.language().equals(course.language()))
                .map(track -> text(course, lesson, track.language(), spoken(lesson, track)));
        return Stream.concat(Stream.of(main), others);
    }

    private List<SpokenWords> spoken(PublishedLesson lesson, PublishedCaptions track) {
        return Captions.spoken(captions.get(lesson.id(), track.hash()));
    }

    private static LessonText text(
            PublishedCourse course, PublishedLesson lesson, String language, List<SpokenWords> spoken) {
        var own = language.equals(course.language());
        return new LessonText(
                lesson.id(),
                language,
                course.id(),
                course.audience(),
                course.publishedAt(),
                own ? lesson.title() : "",
                own ? lesson.summary() : "",
                spoken);
    }
}
