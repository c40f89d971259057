package vn.muoiphut.backend.report.count;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.OrganisationSetup;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;
import vn.muoiphut.backend.progress.completion.CourseProgresses;

/** Units of five levels with any number of members, of whom it is known how far each has come. */
final class TestUnion {

    private static final int PER_BASE = 83;
    private static final int PER_LEVEL = 10;
    private static final int AT_ONCE = 1_000;

    private final OrganisationSetup setup;
    private final MongoOperations mongo;
    private final PublishedCourse course;
    private final UnitId top;
    private final MemberId[] members;
    private final int[] lessonsDone;
    private int units;

    TestUnion(Function<Class<?>, Object> parts, int size, PublishedCourse course) {
        this.setup = (OrganisationSetup) parts.apply(OrganisationSetup.class);
        this.mongo = (MongoOperations) parts.apply(MongoOperations.class);
        this.course = course;
        this.members = new MemberId[size];
        this.lessonsDone = new int[size];
        this.top = unit(Place.ROOT.id());
        var bases = Math.max(1, size / PER_BASE);
        var uppers = below(below(List.of(top), PER_LEVEL), Math.max(PER_LEVEL, bases / 10));
        var bottom = below(uppers, bases);
        for (var first = 0; first < size; first += AT_ONCE) {
            insert(first, Math.min(size, first + AT_ONCE), bottom);
        }
    }

    private List<UnitId> below(List<UnitId> above, int count) {
        var made = new ArrayList<UnitId>();
        for (var number = 0; number < count; number++) {
            made.add(unit(above.get(number % above.size())));
        }
        return made;
    }

    private UnitId unit(UnitId parent) {
        units++;
        var id = new UnitId(UUID.randomUUID());
        setup.unit(id, id.toString(), "Đơn vị mẫu", UnitType.BASE_UNION, parent);
        return id;
    }

    /** Every second one has begun, every fourth completed. */
    private void insert(int first, int end, List<UnitId> bottom) {
        var people = new ArrayList<Document>();
        var progress = new ArrayList<Document>();
        var now = Instant.parse("2026-11-01T00:00:00Z");
        for (var number = first; number < end; number++) {
            var id = UUID.randomUUID();
            members[number] = new MemberId(id);
            lessonsDone[number] = number % 4 == 0 ? 2 : number % 2 == 0 ? 0 : -1;
            people.add(new Document("_id", id)
                    .append("unitId", bottom.get(number % bottom.size()).value())
                    .append("number", id.toString())
                    .append("name", "Công Nhân Mẫu")
                    .append("searchName", "cong nhan mau")
                    .append("grants", List.of()));
            if (lessonsDone[number] >= 0) {
                progress.add(progress(id, lessonsDone[number], now));
            }
        }
        mongo.insert(people, "members");
        mongo.insert(progress, "courseProgress");
    }

    private Document progress(UUID member, int done, Instant now) {
        var started = new Document(
                        "_id",
                        new Document("memberId", member)
                                .append("courseId", course.id().value()))
                .append("startedAt", now);
        return done < course.lessons().size()
                ? started
                : started.append("completedAt", now)
                        .append(
                                "completed",
                                course.lessons().stream()
                                        .map(PublishedLesson::id)
                                        .map(lesson -> lesson.value())
                                        .toList());
    }

    /** One member goes one lesson further, or begins. */
    void change(int number, CourseProgresses progresses, Instant now) {
        var done = Math.min(lessonsDone[number] + 1, course.lessons().size());
        lessonsDone[number] = done;
        var lesson = done == 0 ? null : course.lessons().get(done - 1).id();
        progresses.lessonDone(members[number], course.id(), lesson, now);
    }

    /** What a report must say. */
    Counts known() {
        var started = 0L;
        var completed = 0L;
        for (var done : lessonsDone) {
            started += done >= 0 ? 1 : 0;
            completed += done >= course.lessons().size() ? 1 : 0;
        }
        return new Counts(members.length, started, completed, 0);
    }

    Map<String, Object> assignment() {
        return Map.of(
                "id", UUID.randomUUID(),
                "courseId", course.id().value(),
                "unitId", top.value(),
                "mandatory", true);
    }

    UnitId top() {
        return top;
    }

    CourseId course() {
        return course.id();
    }

    int units() {
        return units;
    }

    int size() {
        return members.length;
    }
}
