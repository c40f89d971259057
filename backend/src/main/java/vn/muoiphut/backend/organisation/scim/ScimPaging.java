package vn.muoiphut.backend.organisation.scim;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import java.util.Optional;
import java.util.UUID;

/**
 * A page by number, as the protocol wants it. Such pages cost the more the further back they are, so they end somewhere:
 * who wants all members has the export of the roster.
 *
 * @param start from 1
 */
record ScimPaging(int start, int count) {

    /** What an access token must be for. */
    static final String SCOPE = "scim";

    static final int MOST = 200;
    private static final int LAST = 100_000;

    static ScimPaging of(int start, int count) throws ScimException {
        if (start > LAST) {
            throw BadRequestException.tooMany("startIndex ends at " + LAST + ".");
        }
        return new ScimPaging(Math.max(start, 1), Math.clamp(count, 0, MOST));
    }

    int skipped() {
        return start - 1;
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
