package vn.muoiphut.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.muoiphut.backend.Contract.Operation;
import vn.muoiphut.backend.RightsTable.Where;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.OrganisationSetup;

/** Holds every operation of the contract, for every role and for things of every unit around, to {@code rights.txt}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsMatrixTest extends BackendTest {

    private static final RightsTable TABLE = RightsTable.read();
    /** Where the thing is named in the query. */
    private static final Map<String, String> QUERIES = Map.of(
            "compareUnits", "?unitIds={unitId}",
            "searchLessons", "?words=bai",
            "listAuditEntries", "?unitId={unitId}",
            "exportAuditEntries", "?unitId={unitId}");

    private RightsWorld world;

    private record Try(Role role, Where where, boolean allowed) {}

    @BeforeAll
    void makeTheWorld() {
        world = new RightsWorld(
                part(OrganisationSetup.class),
                number -> withToken(identity()
                        .accessToken("subject-" + UUID.randomUUID() + number, Map.of("member_number", number))),
                worker());
    }

    static Stream<Operation> secured() {
        return Contract.read().operations().stream().filter(operation -> !operation.isOpen());
    }

    @Test
    void hasARuleForEveryOperationAndForNothingElse() {
        assertThat(TABLE.operations())
                .containsExactlyInAnyOrderElementsOf(
                        secured().map(Operation::id).toList());
    }

    @ParameterizedTest
    @MethodSource("secured")
    void isWhatEveryOperationKeeps(Operation operation) {
        var wrong = new ArrayList<String>();
        for (var attempt : tries(operation)) {
            var answer = send(operation, attempt);
            var said = attempt.role() + " " + attempt.where() + ": " + answer.status() + " " + answer.text();
            assertThat(answer.status()).as(said).isNotEqualTo(401).isLessThan(500);
            if (attempt.allowed() == isRefused(operation, attempt.role(), answer.status())) {
                wrong.add(said.substring(0, Math.min(said.length(), 200)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Those that must be refused first, so that what is allowed to one changes nothing for another. */
    private static List<Try> tries(Operation operation) {
        var tries = new ArrayList<Try>();
        for (var allowed : List.of(false, true)) {
            for (var where : Where.values()) {
                for (var role : Role.values()) {
                    var cell = TABLE.cell(operation.id(), role);
                    var isAllowed = cell.dependsOnThePlace()
                            ? cell.allows(where)
                            : !cell.text().equals("-");
                    if (isAllowed == allowed) {
                        tries.add(new Try(role, where, allowed));
                    }
                }
            }
        }
        return tries;
    }

    /** "Not found" is how what is foreign is refused; where there is nothing to find, it is no refusal. */
    private static boolean isRefused(Operation operation, Role role, int status) {
        return status == 403
                || (status == 404 && !TABLE.cell(operation.id(), role).text().equals("~"));
    }

    private Answer send(Operation operation, Try attempt) {
        var ids = world.ids(attempt.where(), operation.path());
        var path =
                operation.with(ids) + QUERIES.getOrDefault(operation.id(), "").replace("{unitId}", ids.get("unitId"));
        var caller = world.caller(attempt.role());
        var typed = operation.body() instanceof String ? caller.with("Content-Type", operation.bodyType()) : caller;
        return typed.send(operation.method(), path, body(operation, ids));
    }

    /** What the body is about is there, too: a unit is moved or merged into itself, which no rule of rights forbids. */
    private static Object body(Operation operation, Map<String, String> ids) {
        if (!(operation.body() instanceof Map<?, ?> example)) {
            return operation.body();
        }
        var body = new HashMap<Object, Object>(example);
        body.replaceAll((name, value) -> switch (name.toString()) {
            case "parentId", "intoId", "unitId" -> ids.get("unitId");
            case "courseId", "memberId", "lessonId" -> ids.get(name.toString());
            default -> value;
        });
        return body;
    }
}
