package vn.muoiphut.backend.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.identity.CurrentUser;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/**
 * Finds on the roster who signs in for the first time: by their member number, or by a telephone number that the
 * identity provider has verified. Never by a name, and never by guessing: what fits two people or contradicts itself is
 * refused, with what to do about it.
 */
@Component
class FirstSignIn {

    private final MemberStore members;

    FirstSignIn(MemberStore members) {
        this.members = members;
    }

    /**
     * Binds the member to the sign-in for good.
     *
     * @throws RefusedException {@code auth.not-a-member}, {@code auth.phone-shared}, {@code auth.claims-conflict} or
     *     {@code auth.member-taken}
     */
    Member bind(CurrentUser user) {
        var found = find(user);
        try {
            return members.bind(found.id(), user.subject()).orElseThrow(() -> refused("auth.member-taken"));
        } catch (DuplicateKeyException boundMeanwhile) {
            return members.findBySubject(user.subject()).orElseThrow(() -> boundMeanwhile);
        }
    }

    private Member find(CurrentUser user) {
        var byPhone = Optional.ofNullable(user.verifiedPhone())
                .flatMap(PhoneNumber::parse)
                .map(members::withPhone)
                .orElse(List.of());
        var number = user.memberNumber();
        if (number == null) {
            return only(byPhone);
        }
        var byNumber = members.findByNumber(number.strip());
        if (!byPhone.isEmpty() && byNumber.stream().noneMatch(byPhone::contains)) {
            throw refused("auth.claims-conflict");
        }
        return byNumber.orElseThrow(() -> refused("auth.not-a-member"));
    }

    private static Member only(List<Member> found) {
        return switch (found.size()) {
            case 0 -> throw refused("auth.not-a-member");
            case 1 -> found.getFirst();
            default -> throw refused("auth.phone-shared");
        };
    }

    private static RefusedException refused(String code) {
        return new RefusedException(new Refusal.Forbidden(code));
    }
}
