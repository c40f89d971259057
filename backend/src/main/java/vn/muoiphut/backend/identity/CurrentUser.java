package vn.muoiphut.backend.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who the identity provider says is calling. It only says who; what they may do is kept with the member.
 *
 * @param subject the provider's lasting name for the person
 * @param memberNumber by which a first sign-in finds its member
 * @param verifiedPhone by which it does so too; null unless the provider says that it is verified
 */
public record CurrentUser(
        String subject,
        @Nullable String memberNumber,
        @Nullable String verifiedPhone) {}
