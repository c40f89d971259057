package vn.muoiphut.backend.report.analysis;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;

/** Analyses of lessons: the last that is done, and one that is being made. They could be thrown away and made again. */
@Component
class AnalysisStore {

    static final String COLLECTION = "lessonAnalyses";

    /** @param running null when nothing is being made */
    record Kept(
            LessonId lesson,
            @Nullable Analysis done,
            @Nullable Analysis running,
            long revision) {}

    private record StoredItem(UUID questionId, ItemSums sums) {}

    private record StoredAnalysis(
            Instant startedAt,
            String part,
            @Nullable UUID after,
            long attempts,
            List<StoredItem> items,
            ViewingSums viewing) {

        static @Nullable StoredAnalysis of(@Nullable Analysis analysis) {
            return analysis == null
                    ? null
                    : new StoredAnalysis(
                            analysis.startedAt(),
                            analysis.part().name(),
                            analysis.after() == null ? null : analysis.after().value(),
                            analysis.attempts(),
                            analysis.items().entrySet().stream()
                                    .map(item -> new StoredItem(item.getKey(), item.getValue()))
                                    .toList(),
                            analysis.viewing());
        }

        Analysis toAnalysis() {
            return new Analysis(
                    startedAt,
                    Analysis.Part.valueOf(part),
                    after == null ? null : new MemberId(after),
                    attempts,
                    items.stream().collect(Collectors.toMap(StoredItem::questionId, StoredItem::sums)),
                    viewing);
        }
    }

    /** @param freeAt from when on any instance may go on with it; null when nothing is being made */
    @Document(COLLECTION)
    private record StoredAnalyses(
            @Id UUID id,
            @Nullable StoredAnalysis done,
            @Nullable StoredAnalysis running,
            long revision,
            @Nullable Instant freeAt) {

        Kept toKept() {
            return new Kept(
                    new LessonId(id),
                    done == null ? null : done.toAnalysis(),
                    running == null ? null : running.toAnalysis(),
                    revision);
        }
    }

    private final MongoOperations mongo;

    AnalysisStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<Kept> find(LessonId lesson) {
        return Optional.ofNullable(mongo.findById(lesson.value(), StoredAnalyses.class))
                .map(StoredAnalyses::toKept);
    }

    /** With which nobody goes on just now. */
    List<Kept> free(Instant now, int limit) {
        var query =
                Query.query(where("freeAt").lte(now)).with(Sort.by("freeAt")).limit(limit);
        return mongo.find(query, StoredAnalyses.class).stream()
                .map(StoredAnalyses::toKept)
                .toList();
    }

    /**
     * Puts what became of it in place of what was read.
     *
     * @param freeAt when another may go on with it, should this one not
     * @return false when somebody else was faster; then nothing is written
     */
    boolean replace(Kept before, Kept after, Instant freeAt) {
        var stored = new StoredAnalyses(
                after.lesson().value(),
                StoredAnalysis.of(after.done()),
                StoredAnalysis.of(after.running()),
                before.revision() + 1,
                after.running() == null ? null : freeAt);
        if (before.revision() == 0) {
            try {
                mongo.insert(stored);
                return true;
            } catch (DuplicateKeyException somebodyElseWasFirst) {
                return false;
            }
        }
        var unchanged = Query.query(where("_id").is(stored.id()).and("revision").is(before.revision()));
        var update = Update.update("done", stored.done())
                .set("running", stored.running())
                .set("freeAt", stored.freeAt())
                .inc("revision", 1);
        return mongo.updateFirst(unchanged, update, StoredAnalyses.class).getMatchedCount() == 1;
    }
}
