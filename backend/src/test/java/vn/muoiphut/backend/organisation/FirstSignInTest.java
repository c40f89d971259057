package vn.muoiphut.backend.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.Answer;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Place;

class FirstSignInTest extends BackendTest {

    private static final String NAME = "Công Nhân Mẫu 77";

    private final String subject = "subject-" + UUID.randomUUID();
    private final String number = "MP" + UUID.randomUUID();
    private final PhoneNumber phone = anyPhone();

    @Test
    void findsTheMemberByTheirNumber() {
        var member = onTheRoster(number, null);

        signIn(Map.of("member_number", number)).isMember(member);
    }

    @Test
    void findsTheMemberByTheirVerifiedTelephoneNumberHoweverItIsWritten() {
        var member = onTheRoster(number, phone);
        var asDialled = phone.text().replace("+84", "0").replaceFirst("^(....)", "$1 ");

        signIn(Map.of("phone_number", asDialled, "phone_number_verified", true)).isMember(member);
    }

    @Test
    void neverBelievesATelephoneNumberThatNobodyVerified() {
        onTheRoster(number, phone);

        signIn(Map.of("phone_number", phone.text())).isRefused("auth.not-a-member");
        signIn(Map.of("phone_number", phone.text(), "phone_number_verified", false))
                .isRefused("auth.not-a-member");
        signIn(Map.of("phone_number", phone.text(), "phone_number_verified", "yes"))
                .isRefused("auth.not-a-member");
    }

    @Test
    void neverGoesByAName() {
        onTheRoster(number, phone);

        signIn(Map.of("name", NAME, "preferred_username", number, "email", number + "@example.com"))
                .isRefused("auth.not-a-member");
    }

    @Test
    void doesNotGuessAmongThoseWhoShareATelephone() {
        onTheRoster(number, phone);
        var other = onTheRoster(number + "-B", phone);
        var verified = Map.of("phone_number", phone.text(), "phone_number_verified", true);

        signIn(verified).isRefused("auth.phone-shared");
        signIn(Map.of("member_number", number + "-B", "phone_number", phone.text(), "phone_number_verified", true))
                .isMember(other);
    }

    @Test
    void refusesANumberAndATelephoneOfTwoPeople() {
        onTheRoster(number, phone);
        onTheRoster(number + "-B", null);

        for (var claimed : List.of(number + "-B", number + "-of-nobody")) {
            signIn(Map.of("member_number", claimed, "phone_number", phone.text(), "phone_number_verified", true))
                    .isRefused("auth.claims-conflict");
        }
    }

    @Test
    void leavesWhoIsBoundWithTheirFirstAccount() {
        var member = onTheRoster(number, phone);
        signIn(Map.of("member_number", number)).isMember(member);

        new SignIn(withToken(identity().accessToken("another-" + subject, Map.of("member_number", number)))
                        .get("/api/me"))
                .isRefused("auth.member-taken");
        new SignIn(withToken(identity()
                                .accessToken(
                                        "another-" + subject,
                                        Map.of("phone_number", phone.text(), "phone_number_verified", true)))
                        .get("/api/me"))
                .isRefused("auth.member-taken");
    }

    @Test
    void staysWithTheMemberWhateverTheProviderSaysLater() {
        var member = onTheRoster(number, phone);
        onTheRoster(number + "-B", null);
        signIn(Map.of("member_number", number)).isMember(member);

        signIn(Map.of("member_number", number + "-B")).isMember(member);
        signIn(Map.of()).isMember(member);
    }

    private SignIn signIn(Map<String, ?> said) {
        return new SignIn(withToken(identity().accessToken(subject, said)).get("/api/me"));
    }

    private MemberId onTheRoster(String number, PhoneNumber phone) {
        var member = new Member(new MemberId(UUID.randomUUID()), Place.BASE.id(), number, NAME, phone, List.of());
        return part(OrganisationSetup.class).member(member).id();
    }

    private static PhoneNumber anyPhone() {
        var digits = Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L);
        return new PhoneNumber("+849%08d".formatted(digits));
    }

    private record SignIn(Answer answer) {

        void isMember(MemberId member) {
            assertThat(answer.ok().path("memberId").asString()).isEqualTo(member.toString());
        }

        void isRefused(String code) {
            assertThat(answer.problem(403, code).path("detail").asString()).isNotBlank();
        }
    }
}
