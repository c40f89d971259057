package vn.muoiphut.backend.organisation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.identity.CurrentUser;
import vn.muoiphut.backend.identity.CurrentUsers;
import vn.muoiphut.backend.shared.ExpiringCache;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/** Tells which member is calling. What changes in their grants or their unit counts after half a minute at the latest. */
@Component
public class Actors {

    static final Duration KEPT_FOR = Duration.ofSeconds(30);
    private static final int CAPACITY = 20_000;

    private final CurrentUsers users;
    private final FirstSignIn firstSignIn;
    private final MemberStore members;
    private final UnitStore units;
    private final ExpiringCache<CurrentUser, Actor> known;

    Actors(CurrentUsers users, FirstSignIn firstSignIn, MemberStore members, UnitStore units, Clock clock) {
        this.users = users;
        this.firstSignIn = firstSignIn;
        this.members = members;
        this.units = units;
        this.known = new ExpiringCache<>(clock, KEPT_FOR, CAPACITY);
    }

    /**
     * The member of whoever sent the request that this thread serves.
     *
     * @throws RefusedException {@code auth.not-a-member} when the identity provider knows them, but no roster does; see
     *     {@link FirstSignIn} for what else may be in the way
     */
    public Actor current() {
        return of(users.find().orElseThrow(RefusedException::forbidden));
    }

    /** Their member; for what is in the way see {@link #current()}. */
    Actor of(CurrentUser user) {
        return known.get(user, this::lookUp);
    }

    /** Forgets who is who, after a change that must count at once. */
    public void forget() {
        known.clear();
    }

    private Actor lookUp(CurrentUser user) {
        var member = members.findBySubject(user.subject()).orElseGet(() -> firstSignIn.bind(user));
        if (!member.active()) {
            throw new RefusedException(new Refusal.Forbidden("auth.member-inactive"));
        }
        var unit = units.find(member.unit())
                .orElseThrow(() -> new IllegalStateException("member " + member.id() + " is in no unit"));
        return new Actor(member, unit);
    }
}
