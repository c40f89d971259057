package vn.muoiphut.backend.lesson;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedAttachment;
import vn.muoiphut.media.asset.AssetId;

@Component
class LessonStore {

    private static final String UPLOAD_ID = "upload.uploadId";

    private static final int MOST_FORMER = 200;

    private static final Logger log = LoggerFactory.getLogger(LessonStore.class);

    private final MongoOperations mongo;

    LessonStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<LessonDraft> find(LessonId id) {
        return Optional.ofNullable(mongo.findById(id.value(), StoredLesson.class))
                .map(StoredLesson::toDraft);
    }

    Optional<LessonDraft> findByUpload(AssetId upload) {
        var query = Query.query(where(UPLOAD_ID).is(upload.value()));
        return Optional.ofNullable(mongo.findOne(query, StoredLesson.class)).map(StoredLesson::toDraft);
    }

    /** Every lesson that was ever made for a course, also those taken from it since. */
    Map<LessonId, LessonDraft> ofCourse(CourseId course) {
        var query = Query.query(where("courseId").is(course.value()));
        return mongo.find(query, StoredLesson.class).stream()
                .map(StoredLesson::toDraft)
                .collect(Collectors.toMap(LessonDraft::id, Function.identity()));
    }

    /** Adds a lesson. An id that exists is left as it is, and what is there is the answer. */
    LessonDraft insert(LessonDraft lesson) {
        try {
            return mongo.insert(StoredLesson.fresh(lesson)).toDraft();
        } catch (DuplicateKeyException there) {
            return find(lesson.id()).orElseThrow(() -> there);
        }
    }

    /** Adds a lesson that is as another one is, for another course. An id that exists is left as it is. */
    void insertCopy(LessonDraft lesson, LessonId id, CourseId course) {
        try {
            mongo.insert(StoredLesson.copy(lesson, id, course));
        } catch (DuplicateKeyException copiedBefore) {
            log.debug("{} is copied to {} already", lesson.id(), id);
        }
    }

    /** Whether another lesson has the file, or had it and may still give it up itself. */
    boolean isSharedWithOthers(FormerVideo video) {
        var has = new Criteria()
                .orOperator(
                        where("assetId").is(video.asset().value()),
                        where("formerVideos.assetId").is(video.asset().value()));
        var others = where("_id").ne(video.lesson().value()).andOperator(has);
        return mongo.exists(Query.query(others), StoredLesson.class);
    }

    /** Changes title and summary of a lesson that is still at that version; false when somebody else was faster. */
    boolean describe(LessonId id, long version, String title, String summary) {
        return change(
                where("_id").is(id.value()).and("version").is(version),
                Update.update("title", title).set("summary", summary).inc("version", 1));
    }

    void setQuestionCount(LessonId id, int questionCount) {
        change(where("_id").is(id.value()), Update.update("questionCount", questionCount));
    }

    /** Puts a file in the place of the one that was seen; false when that is not there any more. */
    boolean replaceAsset(LessonId id, @Nullable AssetId seen, AssetId asset, Instant now) {
        return change(withAsset(id, seen), leaving(seen, now).set("assetId", asset.value()));
    }

    /** Takes a file from the lesson, and how it was announced; false when it is not there any more. */
    boolean removeAsset(LessonId id, AssetId seen, Instant now) {
        return change(withAsset(id, seen), leaving(seen, now).unset("assetId").unset("upload"));
    }

    private static Criteria withAsset(LessonId id, @Nullable AssetId seen) {
        return where("_id").is(id.value()).and("assetId").is(seen == null ? null : seen.value());
    }

    private static Update leaving(@Nullable AssetId seen, Instant now) {
        var update = new Update();
        return seen == null ? update : update.push("formerVideos", new StoredLesson.Former(seen.value(), now));
    }

    /** Files that lessons had until before a time. */
    List<FormerVideo> formerVideos(Instant before) {
        var query = Query.query(where("formerVideos.until").lt(before)).limit(MOST_FORMER);
        return mongo.find(query, StoredLesson.class).stream()
                .flatMap(lesson -> lesson.former(before))
                .toList();
    }

    /** Counts the time of a former file anew, from now on. */
    void keepFormerVideo(FormerVideo video, Instant now) {
        var wanted = where("_id")
                .is(video.lesson().value())
                .and("formerVideos.assetId")
                .is(video.asset().value());
        change(wanted, Update.update("formerVideos.$.until", now));
    }

    void forgetFormerVideo(FormerVideo video) {
        var gone = new Document("assetId", video.asset().value());
        change(where("_id").is(video.lesson().value()), new Update().pull("formerVideos", gone));
    }

    /** Puts an upload in the place of the one that was seen; false when that is not there any more. */
    boolean replaceUpload(LessonId id, @Nullable AnnouncedUpload seen, AnnouncedUpload upload) {
        var asSeen = where("_id")
                .is(id.value())
                .and(UPLOAD_ID)
                .is(seen == null ? null : seen.id().value());
        return change(asSeen, Update.update("upload", StoredLesson.Upload.of(upload)));
    }

    void removeUpload(LessonId id, AssetId upload) {
        change(where("_id").is(id.value()).and(UPLOAD_ID).is(upload.value()), new Update().unset("upload"));
    }

    /** False when it has this one already, or as many as it may. */
    boolean addAttachment(LessonId id, PublishedAttachment attachment) {
        var room = where("_id")
                .is(id.value())
                .and("attachments.attachmentId")
                .ne(attachment.id())
                .and("attachments." + (LessonDraft.MOST_ATTACHMENTS - 1))
                .exists(false);
        return change(room, new Update().push("attachments", StoredLesson.StoredAttachment.of(attachment)));
    }

    void removeAttachment(LessonId id, UUID attachment) {
        var gone = new Document("attachmentId", attachment);
        change(where("_id").is(id.value()), new Update().pull("attachments", gone));
    }

    void setShown(LessonId id, Shown shown) {
        change(where("_id").is(id.value()), Update.update("shown", StoredLesson.StoredShown.of(shown)));
    }

    /** Puts captions in the place of those in the same language. */
    void setCaptions(LessonId id, String language, LessonDraft.Captions captions) {
        var stored = new StoredLesson.Captions(captions.hash(), captions.cueCount());
        change(where("_id").is(id.value()), Update.update("captions." + language, stored));
    }

    void removeCaptions(LessonId id, String language) {
        change(where("_id").is(id.value()), new Update().unset("captions." + language));
    }

    private boolean change(Criteria wanted, Update update) {
        return mongo.updateFirst(Query.query(wanted), update, StoredLesson.class)
                        .getMatchedCount()
                == 1;
    }
}
