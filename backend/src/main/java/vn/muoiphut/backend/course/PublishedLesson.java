package vn.muoiphut.backend.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as learners have it: a video, a quiz, or both.
 *
 * @param questionCount 0 when there is no quiz
 */
public record PublishedLesson(
        LessonId id,
        String title,
        String summary,
        @Nullable PublishedVideo video,
        int questionCount,
        List<PublishedAttachment> attachments) {

    public PublishedLesson {
        attachments = List.copyOf(attachments);
    }

    public boolean hasVideo() {
        return video != null;
    }

    public boolean hasQuiz() {
        return questionCount > 0;
    }

    /** Which content its video shows. */
    public int edition() {
        return video == null ? PublishedVideo.FIRST_EDITION : video.edition();
    }

    /** 0 without a video. */
    public double durationSeconds() {
        return video == null ? 0 : video.durationSeconds();
    }

    /** What watching it costs at the data saver's quality; 0 without a video. */
    public long dataSaverBytes() {
        return video == null ? 0 : video.dataSaverBytes();
    }
}
