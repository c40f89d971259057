package vn.muoiphut.backend.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;

class MembersAndUnitsTest extends BackendTest {

    @Test
    void aMemberIsToldWhoTheyAreAndWhatTheyMayDoWhere() {
        var me = as(Person.TRAINER).get("/api/me").ok();

        assertThat(me.path("memberId").asString()).isEqualTo(Person.TRAINER.id().toString());
        assertThat(me.path("unit").path("type").asString()).isEqualTo("federation");
        assertThat(me.path("roles").findValuesAsString("role")).containsExactly("learner", "trainer");
    }

    @Test
    void aKnownMemberCostsNoQueryForHalfAMinute() {
        as(Person.COLLEAGUE).get("/api/units/" + Place.BASE.id()).ok();

        var again = as(Person.COLLEAGUE).get("/api/units/" + Place.BASE.id());

        assertThat(again.queries()).hasSizeLessThanOrEqualTo(2).noneMatch(query -> query.contains("members"));
    }

    @Test
    void aManagerSeesTheirUnitAndNothingBesideOrAboveIt() {
        var manager = as(Person.MANAGER);

        assertThat(manager.get("/api/units/" + Place.BASE.id()).ok().path("ancestors"))
                .isEmpty();
        manager.get("/api/units/" + Place.OTHER_BASE.id()).problem(404, "not-found");
        manager.get("/api/units/" + Place.FEDERATION.id() + "/children").problem(404, "not-found");
    }

    @Test
    void anAdministratorWalksDownTheTreePageByPage() {
        var administrator = as(Person.ADMINISTRATOR);

        var first = administrator
                .get("/api/units/" + Place.FEDERATION.id() + "/children?limit=1")
                .ok();
        var second = administrator
                .get("/api/units/" + Place.FEDERATION.id() + "/children?limit=1&after="
                        + first.path("next").asString())
                .ok();

        assertThat(first.path("items").findValuesAsString("code")).containsExactly("BASE");
        assertThat(second.path("items").findValuesAsString("code")).containsExactly("OTHER_BASE");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void whoIsOnNoRosterIsToldSo() {
        withToken(strangersToken()).get("/api/me").problem(403, "auth.not-a-member");
    }
}
