package vn.muoiphut.backend.organisation;

import java.util.UUID;

/** Names one unit for ever. */
public record UnitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
