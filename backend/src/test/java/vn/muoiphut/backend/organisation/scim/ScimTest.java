package vn.muoiphut.backend.organisation.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.muoiphut.backend.Answer;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Caller;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.Members;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.Units;

class ScimTest extends BackendTest {

    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Caller client =
            withToken(identity().accessTokenOfClient("scim")).with("Content-Type", "application/scim+json");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /Users",
                "GET /Users/%s",
                "POST /Users",
                "PUT /Users/%s",
                "PATCH /Users/%s",
                "DELETE /Users/%s",
                "GET /Groups",
                "GET /Groups/%s",
                "POST /Groups",
                "PUT /Groups/%s",
                "PATCH /Groups/%s",
                "DELETE /Groups/%s",
                "GET /ServiceProviderConfig",
                "GET /ResourceTypes",
                "GET /Schemas"
            })
    void onlyAClientWithItsScopeMayCallIt(String operation) {
        var parts = operation.split(" ", 2);
        var method = parts[0];
        var path = "/api/scim/v2" + parts[1].formatted(Person.FOREIGN_WORKER.id());
        var body = method.startsWith("P") ? "{}" : null;
        var stranger = withToken(identity().accessTokenOfClient("other"));

        anybody().send(method, path, body).problem(401, "auth.required");
        for (var caller : List.of(as(Person.ADMINISTRATOR), as(Person.WORKER), stranger)) {
            var refused = caller.with("Content-Type", "application/scim+json").send(method, path, body);
            assertThat(refused.status()).as(refused.text()).isEqualTo(403);
            assertThat(refused.json().at("/schemas/0").asString()).endsWith(":Error");
        }
    }

    @Test
    void aUserIsMadeFoundAndChanged() {
        var made = create();
        var id = made.path("id").asString();

        var byName = client.get("/api/scim/v2/Users?filter=userName%20eq%20%22" + run + "%22")
                .ok();
        var byExternalId = client.get("/api/scim/v2/Users?filter=externalId%20eq%20%22EXT-" + run + "%22")
                .ok();
        var replaced = put("/Users/" + id, user(run, Map.of("displayName", "Công Nhân Mẫu Đổi Tên")), null)
                .ok();

        assertThat(byName.at("/Resources/0/id").asString()).isEqualTo(id);
        assertThat(byExternalId.path("totalResults").asInt()).isEqualTo(1);
        assertThat(made.at("/phoneNumbers/0/value").asString()).isEqualTo("+84912345678");
        assertThat(made.path(ENTERPRISE).path("department").asString()).isEqualTo("OTHER_BASE");
        assertThat(replaced.path("displayName").asString()).isEqualTo("Công Nhân Mẫu Đổi Tên");
        assertThat(replaced.has("phoneNumbers")).isFalse();
    }

    @Test
    void aUserNameIsTakenOnce() {
        create();

        var refused = post("/Users", user(run, Map.of()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("scimType").asString()).isEqualTo("uniqueness");
    }

    @Test
    void onlyWhoHasSeenTheLastChangeChangesAUser() {
        var made = create();
        var path = "/Users/" + made.path("id").asString();
        var version = made.at("/meta/version").asString();

        patch(path, version, Map.of("op", "replace", "path", "title", "value", "Tổ trưởng"))
                .ok();

        assertThat(patch(path, version, Map.of("op", "remove", "path", "title")).status())
                .isEqualTo(412);
        var now = client.get("/api/scim/v2" + path);
        assertThat(client.with("If-None-Match", now.header("ETag"))
                        .get("/api/scim/v2" + path)
                        .status())
                .isEqualTo(304);
    }

    @Test
    void aUserIsPatchedAsProvidersDoIt() {
        var path = "/Users/" + create().path("id").asString();

        var patched = patch(
                        path,
                        null,
                        Map.of("op", "add", "path", "title", "value", "Thợ may"),
                        Map.of(
                                "op",
                                "Replace",
                                "path",
                                "phoneNumbers[type eq \"mobile\"].value",
                                "value",
                                "0987654321"),
                        Map.of("op", "remove", "path", "externalId"),
                        Map.of("op", "replace", "value", Map.of("displayName", "Công Nhân Mẫu 02")))
                .ok();

        assertThat(patched.path("title").asString()).isEqualTo("Thợ may");
        assertThat(patched.at("/phoneNumbers/0/value").asString()).isEqualTo("+84987654321");
        assertThat(patched.has("externalId")).isFalse();
        assertThat(patched.path("displayName").asString()).isEqualTo("Công Nhân Mẫu 02");
    }

    @Test
    void aDeletedUserIsOnlyNoLongerActive() {
        var id = create().path("id").asString();

        assertThat(client.delete("/api/scim/v2/Users/" + id).status()).isEqualTo(204);

        assertThat(client.get("/api/scim/v2/Users/" + id).ok().path("active").asBoolean())
                .isFalse();
        assertThat(member(id).active()).isFalse();
    }

    @Test
    void aGroupIsAUnitAndAUserIsInOneOnly() {
        var first = group("1");
        var second = group("2");
        var id = create().path("id").asString();

        patch("/Groups/" + first, null, Map.of("op", "add", "path", "members", "value", List.of(Map.of("value", id))))
                .ok();
        var there = patch(
                        "/Groups/" + second,
                        null,
                        Map.of("op", "add", "value", Map.of("members", List.of(Map.of("value", id)))))
                .ok();
        patch("/Groups/" + first, null, Map.of("op", "remove", "path", "members[value eq \"" + id + "\"]"))
                .ok();

        assertThat(there.at("/members/0/value").asString()).isEqualTo(id);
        assertThat(member(id).unit()).isEqualTo(new UnitId(UUID.fromString(second)));
        patch("/Groups/" + second, null, Map.of("op", "remove", "path", "members[value eq \"" + id + "\"]"))
                .ok();
        assertThat(member(id).unit()).isEqualTo(Place.ROOT.id());
    }

    @Test
    void aGroupIsRenamedFoundAndClosed() {
        var id = group("3");

        patch("/Groups/" + id, null, Map.of("op", "replace", "path", "displayName", "value", "Tổ Mẫu " + run))
                .ok();
        var found = client.get("/api/scim/v2/Groups?filter=externalId%20eq%20%22" + run + "-3%22")
                .ok();
        var byName = client.get(
                        "/api/scim/v2/Groups?filter=displayName%20eq%20%22T%E1%BB%95%20M%E1%BA%ABu%20" + run + "%22")
                .ok();

        assertThat(found.at("/Resources/0/displayName").asString()).isEqualTo("Tổ Mẫu " + run);
        assertThat(byName.at("/Resources/0/id").asString()).isEqualTo(id);
        assertThat(client.delete("/api/scim/v2/Groups/" + id).status()).isEqualTo(204);
        assertThat(part(Units.class).get(new UnitId(UUID.fromString(id))).isOpen())
                .isFalse();
    }

    @Test
    void listsArePagedByNumberAndSayHowManyThereAre() {
        var all = client.get("/api/scim/v2/Users?count=2&startIndex=2").ok();

        assertThat(all.path("startIndex").asInt()).isEqualTo(2);
        assertThat(all.path("itemsPerPage").asInt()).isEqualTo(2);
        assertThat(all.path("totalResults").asInt()).isGreaterThan(3);
        assertThat(client.get("/api/scim/v2/Users?filter=title%20co%20%22a%22")
                        .json()
                        .path("scimType")
                        .asString())
                .isEqualTo("invalidFilter");
        assertThat(client.get("/api/scim/v2/Users?startIndex=1000000")
                        .json()
                        .path("scimType")
                        .asString())
                .isEqualTo("tooMany");
    }

    @Test
    void whatItCanDoIsSaid() {
        assertThat(client.get("/api/scim/v2/ServiceProviderConfig")
                        .ok()
                        .at("/patch/supported")
                        .asBoolean())
                .isTrue();
        assertThat(client.get("/api/scim/v2/ResourceTypes")
                        .ok()
                        .path("totalResults")
                        .asInt())
                .isEqualTo(2);
        assertThat(client.get("/api/scim/v2/Schemas/" + ENTERPRISE)
                        .ok()
                        .path("id")
                        .asString())
                .isEqualTo(ENTERPRISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[]",
                "{}",
                "{\"userName\": 1, \"displayName\": []}",
                "{\"userName\": \"a\", \"phoneNumbers\": [{\"value\": \"x\"}], \"displayName\": \"a\"}"
            })
    void whatIsNoUserIsRefused(String body) {
        assertThat(client.send("POST", "/api/scim/v2/Users", body).status()).isEqualTo(400);
    }

    private JsonNode create() {
        var answer = post(
                "/Users",
                user(
                        run,
                        Map.of(
                                "externalId",
                                "EXT-" + run,
                                "name",
                                Map.of("familyName", "Công", "givenName", "Nhân Mẫu"),
                                "phoneNumbers",
                                List.of(Map.of("value", "0912 345 678", "type", "mobile")),
                                ENTERPRISE,
                                Map.of("department", "OTHER_BASE"))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(answer.json().path("id").asString());
        return answer.json();
    }

    private static Map<String, Object> user(String number, Map<String, Object> more) {
        var user = new HashMap<String, Object>(more);
        user.put("schemas", List.of("urn:ietf:params:scim:schemas:core:2.0:User", ENTERPRISE));
        user.put("userName", number);
        user.putIfAbsent("displayName", "Công Nhân Mẫu 01");
        return user;
    }

    private String group(String number) {
        var group = Map.of(
                "schemas",
                List.of("urn:ietf:params:scim:schemas:core:2.0:Group"),
                "displayName",
                "Tổ Mẫu",
                "externalId",
                run + "-" + number);
        var answer = post("/Groups", group);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private Answer post(String path, Object body) {
        return json(client, "POST", path, body);
    }

    private Answer put(String path, Object body, String version) {
        return json(version == null ? client : client.with("If-Match", version), "PUT", path, body);
    }

    private Answer patch(String path, String version, Object... operations) {
        var body = Map.of(
                "schemas", List.of("urn:ietf:params:scim:api:messages:2.0:PatchOp"), "Operations", List.of(operations));
        return json(version == null ? client : client.with("If-Match", version), "PATCH", path, body);
    }

    private static Answer json(Caller caller, String method, String path, Object body) {
        var text = JsonMapper.builder().build().writeValueAsString(body);
        return caller.send(method, "/api/scim/v2" + path, text);
    }

    private Member member(String id) {
        return part(Members.class).find(new MemberId(UUID.fromString(id))).orElseThrow();
    }
}
