package vn.muoiphut.backend.organisation;

import java.util.UUID;

/** Names one member for ever. */
public record MemberId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
