package vn.muoiphut.backend.lesson.search;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.media.captions.SpokenWords;

/** One document for each lesson and language. They follow from what was published, and can be made again at any time. */
@Component
class LessonTextStore {

    static final String COLLECTION = "lessonTexts";

    @Document(COLLECTION)
    private record StoredText(
            @Id Key id,
            UUID courseId,
            List<UUID> audience,
            Instant publishedAt,
            String title,
            String summary,
            List<SpokenWords> spoken,
            List<String> beginnings) {

        record Key(UUID lessonId, String language) {}

        static StoredText of(LessonText text) {
            var all = Stream.concat(
                    Stream.of(text.title(), text.summary()),
                    text.spoken().stream().map(SpokenWords::text));
            return new StoredText(
                    new Key(text.lesson().value(), text.language()),
                    text.course().value(),
                    text.audience().stream().map(UnitId::value).toList(),
                    text.publishedAt(),
                    text.title(),
                    text.summary(),
                    text.spoken(),
                    Beginnings.ofAll(all));
        }

        LessonText toText() {
            return new LessonText(
                    new LessonId(id.lessonId()),
                    id.language(),
                    new CourseId(courseId),
                    audience.stream().map(UnitId::new).toList(),
                    publishedAt,
                    title,
                    summary,
                    spoken);
        }
    }

    private final MongoOperations mongo;

    LessonTextStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Puts a text in the place of the one in the same language. */
    void save(LessonText text) {
        mongo.save(StoredText.of(text));
    }

    /** Forgets what the course was published with before. */
    void forgetBefore(CourseId course, Instant publishedAt) {
        var old = where("courseId").is(course.value()).and("publishedAt").lt(publishedAt);
        mongo.remove(Query.query(old), COLLECTION);
    }

    /** Texts with all these words somewhere, offered to one of the units; of very many those published last. */
    List<LessonText> having(WantedWords wanted, Collection<UnitId> units, int most) {
        var conditions = wanted.words().stream()
                .map(word -> where("beginnings").is(Beginnings.of(word)))
                .toList();
        var offered = where("audience").in(units.stream().map(UnitId::value).toList());
        var query = Query.query(new Criteria()
                        .andOperator(Stream.concat(conditions.stream(), Stream.of(offered))
                                .toList()))
                .with(Sort.by(Direction.DESC, "publishedAt", "_id"))
                .limit(most);
        query.fields().exclude("beginnings");
        return mongo.find(query, StoredText.class).stream()
                .map(StoredText::toText)
                .toList();
    }
}
