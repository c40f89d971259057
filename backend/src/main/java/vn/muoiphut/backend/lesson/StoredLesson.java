package vn.muoiphut.backend.lesson;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.media.asset.AssetId;

/** A lesson as it lies in MongoDB. */
@Document(StoredLesson.COLLECTION)
record StoredLesson(
        @Id UUID id,
        UUID courseId,
        long version,
        String title,
        String summary,
        @Nullable UUID assetId,
        Map<String, LessonDraft.Captions> captions,
        int questionCount) {

    static final String COLLECTION = "lessons";

    static StoredLesson of(LessonDraft lesson) {
        var asset = lesson.asset();
        return new StoredLesson(
                lesson.id().value(),
                lesson.course().value(),
                lesson.version(),
                lesson.title(),
                lesson.summary(),
                asset == null ? null : asset.value(),
                lesson.captions(),
                lesson.questionCount());
    }

    LessonDraft toDraft() {
        return new LessonDraft(
                new LessonId(id),
                new CourseId(courseId),
                version,
                title,
                summary,
                assetId == null ? null : new AssetId(assetId),
                captions,
                questionCount);
    }
}
