package vn.muoiphut.backend.report;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.EvidenceApi;
import vn.muoiphut.api.model.Evidence;
import vn.muoiphut.api.model.MemberCourse;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.progress.learning.LearningMapper;
import vn.muoiphut.backend.progress.watch.LessonProgress;
import vn.muoiphut.backend.progress.watch.LessonProgresses;
import vn.muoiphut.backend.progress.watch.WatchRule;
import vn.muoiphut.backend.quiz.attempt.Attempts;
import vn.muoiphut.backend.shared.RefusedException;

@RestController
class EvidenceController implements EvidenceApi {

    private final Actors actors;
    private final Units units;
    private final Members members;
    private final PublishedCourses courses;
    private final MemberStandings standings;
    private final LessonProgresses progresses;
    private final Attempts attempts;
    private final ReportMapper reportMapper;
    private final LearningMapper learningMapper;
    private final EvidenceMapper mapper;
    private final Clock clock;

    EvidenceController(
            Actors actors,
            Units units,
            Members members,
            PublishedCourses courses,
            MemberStandings standings,
            LessonProgresses progresses,
            Attempts attempts,
            ReportMapper reportMapper,
            LearningMapper learningMapper,
            EvidenceMapper mapper,
            Clock clock) {
        this.actors = actors;
        this.units = units;
        this.members = members;
        this.courses = courses;
        this.standings = standings;
        this.progresses = progresses;
        this.attempts = attempts;
        this.reportMapper = reportMapper;
        this.learningMapper = learningMapper;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<MemberCourse> getMemberCourse(UUID memberId, UUID courseId) {
        var member = member(memberId);
        var unit = managed(member);
        var course = courses.find(new CourseId(courseId)).orElseThrow(RefusedException::notFound);
        var done = progresses.ofCourse(member.id(), course.id());
        var standing = standings.of(member, unit, course);
        var progress = standing.progress();
        return ResponseEntity.ok(new MemberCourse(
                clock.instant(),
                reportMapper.toWire(standing),
                reportMapper.toWire(course),
                progress == null ? null : progress.completedVersionAt(),
                learningMapper.toCards(course, done)));
    }

    @Override
    @Allowed({Role.MANAGER, Role.ADMINISTRATOR})
    public ResponseEntity<Evidence> getEvidence(UUID memberId, UUID lessonId) {
        var member = member(memberId);
        managed(member);
        var id = new LessonId(lessonId);
        var course = courses.findByLesson(id).orElseThrow(RefusedException::notFound);
        var lesson = course.lesson(id).orElseThrow(RefusedException::notFound);
        var progress = progresses
                .find(member.id(), id)
                .orElseGet(() -> LessonProgress.none(member.id(), id, course.id()))
                .towards(lesson.edition());
        return ResponseEntity.ok(mapper.toWire(
                member,
                lesson,
                WatchRule.of(course.settings().rule()),
                progress,
                attempts.ofLesson(member.id(), id),
                clock.instant()));
    }

    private Member member(UUID id) {
        return members.find(new MemberId(id)).orElseThrow(RefusedException::notFound);
    }

    private Unit managed(Member member) {
        return units.getManagedBy(actors.current(), member.unit());
    }
}
