package vn.muoiphut.backend;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.RoleGrant;

/** Who calls in tests. The foreign ones are of another federation and have nothing to do with the others. */
@SuppressWarnings({"ImmutableEnumChecker", "EnumOrdinal"}) // lists made by List.of; numbers only have to differ
public enum Person {
    WORKER(Place.BASE),
    COLLEAGUE(Place.BASE),
    /** Of another base union of the same federation. */
    NEIGHBOUR(Place.OTHER_BASE),
    /** Trainer of the whole federation. */
    TRAINER(Place.FEDERATION, new RoleGrant(Role.TRAINER, Place.FEDERATION.id())),
    /** Manager of the base union. */
    MANAGER(Place.BASE, new RoleGrant(Role.MANAGER, Place.BASE.id())),
    /** Administrator of everything. */
    ADMINISTRATOR(Place.ROOT, new RoleGrant(Role.ADMINISTRATOR, Place.ROOT.id())),
    FOREIGN_WORKER(Place.FOREIGN_BASE),
    FOREIGN_TRAINER(Place.FOREIGN_FEDERATION, new RoleGrant(Role.TRAINER, Place.FOREIGN_FEDERATION.id())),
    FOREIGN_MANAGER(Place.FOREIGN_FEDERATION, new RoleGrant(Role.MANAGER, Place.FOREIGN_FEDERATION.id()));

    private final Place place;
    private final List<RoleGrant> grants;

    Person(Place place, RoleGrant... grants) {
        this.place = place;
        this.grants = List.of(grants);
    }

    public MemberId id() {
        return new MemberId(UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8)));
    }

    public Place place() {
        return place;
    }

    /** As the identity provider knows them. */
    String subject() {
        return "subject-of-" + name();
    }

    String number() {
        return "TEST%04d".formatted(ordinal());
    }

    String displayName() {
        return "Người Mẫu %02d".formatted(ordinal());
    }

    List<RoleGrant> grants() {
        return grants;
    }
}
