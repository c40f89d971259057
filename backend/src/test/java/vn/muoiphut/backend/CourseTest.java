package vn.muoiphut.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.muoiphut.backend.course.CourseDrafts;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.course.PublishedModule;
import vn.muoiphut.backend.course.PublishedRendition;
import vn.muoiphut.backend.course.PublishedVideo;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.lesson.CoursePublished;
import vn.muoiphut.backend.lesson.PlaybackGrants;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.RoleGrant;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.progress.watch.WatchedSeconds;
import vn.muoiphut.backend.quiz.TestQuizzes;
import vn.muoiphut.backend.quiz.question.Question;
import vn.muoiphut.media.asset.AssetId;

/** A test with courses that are published without the long way of uploading and transcoding. */
public abstract class CourseTest extends BackendTest {

    /** A lesson with a video and no quiz. */
    protected static PublishedLesson video(double seconds) {
        var smallest = new PublishedRendition("240p", 426, 240, 2_000_000, 200_000);
        var video = new PublishedVideo(
                new AssetId(UUID.randomUUID()),
                1,
                "manifest.json",
                seconds,
                List.of(smallest),
                List.of(),
                PublishedVideo.FIRST_EDITION);
        return new PublishedLesson(
                new LessonId(UUID.randomUUID()), "Chuyển đổi số", "Bài học mẫu", video, 0, List.of());
    }

    /** A lesson with a quiz and no video. */
    protected PublishedLesson quiz(Question... questions) {
        return withQuiz(
                new PublishedLesson(new LessonId(UUID.randomUUID()), "Kiểm tra", "", null, 0, List.of()), questions);
    }

    /** The lesson with a quiz that asks for 80 per cent. */
    protected PublishedLesson withQuiz(PublishedLesson lesson, Question... questions) {
        TestQuizzes.publish(part(MongoOperations.class), lesson.id(), 80, questions);
        return new PublishedLesson(
                lesson.id(), lesson.title(), lesson.summary(), lesson.video(), questions.length, lesson.attachments());
    }

    /** A course of one module that is offered to the unit and all below it. */
    protected PublishedCourse publish(Place owner, PublishedLesson... lessons) {
        return publish(owner, "Khóa học mẫu", lessons);
    }

    protected PublishedCourse publish(Place owner, String title, PublishedLesson... lessons) {
        var unit = part(Units.class).get(owner.id());
        var draft = part(CourseDrafts.class)
                .create(administrator(), new CourseId(UUID.randomUUID()), unit, title, "Tóm tắt", "vi");
        return publish(draft.id(), lessons);
    }

    /** Publishes the course anew with other lessons. */
    protected PublishedCourse publish(CourseId id, PublishedLesson... lessons) {
        var drafts = part(CourseDrafts.class);
        var module = new PublishedModule(UUID.randomUUID(), "Phần 1", List.of(lessons));
        drafts.publish(drafts.getFor(administrator(), id), List.of(module));
        var published = new CoursePublished(
                id, Stream.of(lessons).map(PublishedLesson::id).toList());
        part(ApplicationEventMulticaster.class).multicastEvent(new PayloadApplicationEvent<>(this, published));
        return part(PublishedCourses.class).find(id).orElseThrow();
    }

    private Actor administrator() {
        var root = part(Units.class).get(Place.ROOT.id());
        var grant = new RoleGrant(Role.ADMINISTRATOR, root.id());
        return new Actor(new Member(new MemberId(UUID.randomUUID()), root.id(), "-", "-", List.of(grant)), root);
    }

    /** What a player gets with the playback of a lesson. */
    protected String grant(Person person, PublishedLesson lesson) {
        var grants = part(PlaybackGrants.class);
        var seconds = (int) Math.ceil(lesson.durationSeconds());
        return grants.seal(grants.issue(person.id(), lesson.id(), 1, seconds, false));
    }

    /** Reports that those seconds were watched, and that it is now at the last of them. */
    protected Answer report(Person person, PublishedLesson lesson, String grant, int from, int to) {
        return as(person)
                .post(
                        "/api/lessons/" + lesson.id() + "/progress",
                        Map.of(
                                "grant",
                                grant,
                                "watched",
                                WatchedSeconds.between(from, to).toWire(),
                                "positionSeconds",
                                to,
                                "positionAt",
                                clock().instant().toString()));
    }

    /** Watches a lesson from its beginning to its end at its own speed. */
    protected void watch(Person person, PublishedLesson lesson) {
        var grant = grant(person, lesson);
        var seconds = (int) Math.ceil(lesson.durationSeconds());
        clock().advance(Duration.ofSeconds(seconds));
        var progress = report(person, lesson, grant, 0, seconds).ok();
        assertThat(progress.path("videoDone").asBoolean()).isTrue();
    }

    /** Gives a course to a unit; {@code dueAt} may be null. */
    protected Answer assign(Person manager, Place unit, PublishedCourse course, Instant dueAt) {
        var wanted = new HashMap<String, Object>(Map.of(
                "id",
                UUID.randomUUID(),
                "courseId",
                course.id().value(),
                "unitId",
                unit.id().value(),
                "mandatory",
                true));
        if (dueAt != null) {
            wanted.put("dueAt", dueAt.toString());
        }
        return as(manager).post("/api/units/" + unit.id() + "/assignments", wanted);
    }
}
