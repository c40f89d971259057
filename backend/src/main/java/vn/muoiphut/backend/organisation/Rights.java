package vn.muoiphut.backend.organisation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.muoiphut.backend.identity.Role;

/**
 * What a member may do where. A role reaches from the unit it was granted in down to every unit below, and never
 * sideways or up. These are all the rules there are.
 */
public final class Rights {

    private static final Set<Role> MANAGING = EnumSet.of(Role.MANAGER, Role.ADMINISTRATOR);
    private static final Set<Role> TEACHING = EnumSet.of(Role.TRAINER, Role.ADMINISTRATOR);
    private static final Set<Role> ADMINISTERING = EnumSet.of(Role.ADMINISTRATOR);

    private Rights() {}

    /** May see the unit's members and figures, and assign courses to it. */
    public static boolean mayManage(Actor actor, Unit unit) {
        return reaches(actor, MANAGING, unit.path());
    }

    /** May make and edit courses that belong to the unit. */
    public static boolean mayTeach(Actor actor, Unit owner) {
        return mayTeach(actor, owner.path());
    }

    /**
     * May make and edit courses that belong to a unit.
     *
     * @param ownerPath the ids from the root down to that unit
     */
    public static boolean mayTeach(Actor actor, List<UnitId> ownerPath) {
        return reaches(actor, TEACHING, ownerPath);
    }

    /** May change the unit, its members and their roles. */
    public static boolean mayAdminister(Actor actor, Unit unit) {
        return reaches(actor, ADMINISTERING, unit.path());
    }

    /** May move or close the unit: whoever may change the one above it. The root has none above. */
    public static boolean mayAdministerFromAbove(Actor actor, Unit unit) {
        return reaches(actor, ADMINISTERING, unit.parent().isPresent() ? unit.ancestors() : unit.path());
    }

    /** May see that the unit exists and what it is called: their own, and those they have any role in. */
    public static boolean maySee(Actor actor, Unit unit) {
        return unit.id().equals(actor.unit().id()) || maySeeBelow(actor, unit);
    }

    /** May see the units below it: those who have any role there. */
    public static boolean maySeeBelow(Actor actor, Unit unit) {
        return reaches(actor, EnumSet.allOf(Role.class), unit.path());
    }

    /** The topmost units whose courses the actor may edit. */
    public static List<UnitId> teachingUnits(Actor actor) {
        return actor.unitsAs(TEACHING);
    }

    /** The topmost units that the actor administers. */
    public static List<UnitId> administeredUnits(Actor actor) {
        return actor.unitsAs(ADMINISTERING);
    }

    private static boolean reaches(Actor actor, Set<Role> roles, List<UnitId> path) {
        return !Collections.disjoint(actor.unitsAs(roles), path);
    }
}
