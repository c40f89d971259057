package vn.muoiphut.backend;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.RightsTable.Where;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.OrganisationSetup;
import vn.muoiphut.backend.organisation.RoleGrant;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;

/** Four units around somebody of each role, in each a member, and a course that its trainer has published. */
final class RightsWorld {

    private final OrganisationSetup setup;
    private final Function<String, Caller> signIn;
    private final TestWorker worker;
    private final Map<Where, Map<String, String>> things = new EnumMap<>(Where.class);
    private final Map<Where, Teaching> trainers = new EnumMap<>(Where.class);
    private final Map<Role, Caller> callers = new EnumMap<>(Role.class);

    /** @param signIn somebody of that member number */
    RightsWorld(OrganisationSetup setup, Function<String, Caller> signIn, TestWorker worker) {
        this.setup = setup;
        this.signIn = signIn;
        this.worker = worker;
        var parent = unit(UnitType.FEDERATION, Place.ROOT.id());
        var own = unit(UnitType.UPPER_LEVEL_UNION, parent);
        fill(Where.PARENT, parent);
        fill(Where.OWN, own);
        fill(Where.CHILD, unit(UnitType.BASE_UNION, own));
        fill(Where.SIBLING, unit(UnitType.UPPER_LEVEL_UNION, parent));
        for (var role : Role.values()) {
            var grants = role == Role.LEARNER ? List.<RoleGrant>of() : List.of(new RoleGrant(role, own));
            callers.put(role, signIn.apply(member(own, grants).number()));
        }
    }

    private record Known(MemberId id, String number) {}

    Caller caller(Role role) {
        return callers.get(role);
    }

    /** The ids of what is there, by the names that the contract gives them in paths. */
    Map<String, String> ids(Where where, String path) {
        var ids = new HashMap<>(things.get(where));
        if (path.contains("{uploadId}")) {
            var lesson = UUID.fromString(ids.get("lessonId"));
            var upload = trainers.get(where).announce(lesson, UUID.randomUUID(), "tệp " + UUID.randomUUID());
            ids.put("uploadId", upload.toString());
        }
        return ids;
    }

    private UnitId unit(UnitType type, @Nullable UnitId parent) {
        var id = new UnitId(UUID.randomUUID());
        setup.unit(id, "R-" + id, "Đơn vị mẫu", type, parent);
        return id;
    }

    private Known member(UnitId unit, List<RoleGrant> grants) {
        var id = new MemberId(UUID.randomUUID());
        setup.member(id, unit, "R-" + id, "Người Mẫu", grants);
        return new Known(id, "R-" + id);
    }

    private void fill(Where where, UnitId unit) {
        var trainer = member(unit, List.of(new RoleGrant(Role.TRAINER, unit)));
        var teaching = new Teaching(signIn.apply(trainer.number()), worker);
        var course = teaching.course("Khóa học mẫu");
        var lesson = teaching.lesson(course, "Bài mẫu");
        teaching.video(lesson, 20);
        teaching.publish(course);
        trainers.put(where, teaching);
        things.put(
                where,
                Map.of(
                        "unitId", unit.toString(),
                        "memberId", member(unit, List.of()).id().toString(),
                        "courseId", course.path("id").asString(),
                        "lessonId", lesson.toString()));
    }
}
