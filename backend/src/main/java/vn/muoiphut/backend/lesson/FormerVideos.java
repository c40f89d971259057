package vn.muoiphut.backend.lesson;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.media.upload.Uploads;

/**
 * Gives up the files of videos that were replaced or taken away, once no course is published with them and whoever began
 * to watch one has had the time to end. Harmless when several instances do it at once.
 */
@Component
class FormerVideos {

    private static final Logger LOG = LoggerFactory.getLogger(FormerVideos.class);

    private final LessonStore lessons;
    private final PublishedCourses courses;
    private final Uploads uploads;
    private final LessonSettings settings;
    private final Clock clock;

    FormerVideos(LessonStore lessons, PublishedCourses courses, Uploads uploads, LessonSettings settings, Clock clock) {
        this.lessons = lessons;
        this.courses = courses;
        this.uploads = uploads;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${muoiphut.sweeps.former-videos-period:10m}")
    void sweep() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (var video : lessons.formerVideos(now.minus(settings.formerVideosKept()))) {
            if (isPublished(video)) {
                lessons.keepFormerVideo(video, now);
            } else if (lessons.isSharedWithOthers(video)) {
                LOG.info("keeping video {}: a copy of its lesson has it", video.asset());
                lessons.forgetFormerVideo(video);
            } else {
                LOG.info("giving up video {}: no course is published with it any more", video.asset());
                uploads.discard(video.asset());
                lessons.forgetFormerVideo(video);
            }
        }
    }

    private boolean isPublished(FormerVideo video) {
        return courses.findByLesson(video.lesson())
                .flatMap(course -> course.lesson(video.lesson()))
                .filter(lesson ->
                        lesson.video() != null && lesson.video().asset().equals(video.asset()))
                .isPresent();
    }
}
