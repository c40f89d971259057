package vn.muoiphut.backend.organisation.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberChange;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.MemberRegister;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.Rights;
import vn.muoiphut.backend.organisation.RoleGrant;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.shared.RefusedException;

/** Members in the hands of administrators, each within the units that are theirs. */
@Component
class People {

    private static final int MOST_TRIES = 10;

    private final Members members;
    private final MemberRegister register;
    private final Units units;

    People(Members members, MemberRegister register, Units units) {
        this.members = members;
        this.register = register;
        this.units = units;
    }

    /** @throws RefusedException {@code not-found}, also when they are somebody else's */
    Member get(Actor administrator, MemberId id) {
        return members.find(id)
                .filter(member -> units.find(member.unit())
                        .filter(unit -> Rights.mayAdminister(administrator, unit))
                        .isPresent())
                .orElseThrow(RefusedException::notFound);
    }

    /** Takes somebody on; the same again answers with what is there. */
    Member create(Member wanted) {
        var known = members.find(wanted.id());
        if (known.isPresent()) {
            return known.filter(wanted::saysTheSameAs).orElseThrow(() -> RefusedException.conflict("conflict.id"));
        }
        return register.change(new MemberChange(null, wanted));
    }

    /** @param version that the administrator has seen */
    Member change(Member before, Member after, long version) {
        if (before.version() != version) {
            throw RefusedException.conflict("conflict.version");
        }
        return after.equals(before) ? before : register.change(new MemberChange(before, after));
    }

    Member grant(Actor administrator, MemberId id, RoleGrant grant) {
        get(administrator, id);
        requireTheirs(administrator, grant);
        if (grant.role() == Role.LEARNER) {
            throw RefusedException.unacceptable("member.always-learner");
        }
        return changeGrants(administrator, id, grants -> {
            if (!grants.contains(grant)) {
                grants.add(grant);
            }
        });
    }

    Member revoke(Actor administrator, MemberId id, RoleGrant grant) {
        get(administrator, id);
        requireTheirs(administrator, grant);
        if (administrator.id().equals(id) && grant.role() == Role.ADMINISTRATOR) {
            throw RefusedException.unacceptable("member.own-administrator");
        }
        return changeGrants(administrator, id, grants -> grants.remove(grant));
    }

    private void requireTheirs(Actor administrator, RoleGrant grant) {
        var unit = units.find(grant.unit()).filter(found -> Rights.mayAdminister(administrator, found));
        if (unit.isEmpty()) {
            throw RefusedException.invalid("unitId", "unknown");
        }
        if (!unit.get().isOpen()) {
            throw RefusedException.unacceptable("unit.closed");
        }
    }

    private interface GrantsChange {
        void on(List<RoleGrant> grants);
    }

    /** Whoever else changes the member meanwhile: what is asked for does not depend on it. */
    private Member changeGrants(Actor administrator, MemberId id, GrantsChange change) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var before = get(administrator, id);
            var grants = new ArrayList<>(before.grants());
            change.on(grants);
            if (grants.equals(before.grants())) {
                return before;
            }
            var changed = tried(new MemberChange(before, before.with(grants)));
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        throw RefusedException.conflict("conflict.busy");
    }

    private Optional<Member> tried(MemberChange change) {
        register.write(List.of(change));
        register.forget();
        return members.find(change.after().id()).filter(change.after()::saysTheSameAs);
    }
}
