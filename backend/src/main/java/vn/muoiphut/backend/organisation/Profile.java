package vn.muoiphut.backend.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What rosters say of a member besides who they are. Each may be unknown.
 *
 * @param position what they are in the unit, in their own words: "Tổ trưởng"
 * @param externalId how a system that provisions members calls them
 */
public record Profile(
        @Nullable LocalDate born,
        @Nullable String position,
        @Nullable String email,
        @Nullable String externalId) {

    public static final Profile UNKNOWN = new Profile(null, null, null, null);
}
