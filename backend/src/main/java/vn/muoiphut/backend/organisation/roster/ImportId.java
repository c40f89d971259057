package vn.muoiphut.backend.organisation.roster;

import java.util.UUID;

/** Names one import for ever. */
record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
