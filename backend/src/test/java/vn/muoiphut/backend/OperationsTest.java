package vn.muoiphut.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.muoiphut.backend.Contract.Operation;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.OrganisationSetup;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;

/** Walks every operation of the contract, as everyone there is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsTest extends BackendTest {

    /** Those whose part of the tree the foreign things are not in. */
    private static final List<Person> OUTSIDERS =
            List.of(Person.WORKER, Person.NEIGHBOUR, Person.TRAINER, Person.MANAGER);

    private Map<String, String> foreignIds = Map.of();

    @BeforeAll
    void foreignersTeach() {
        var teaching = teaching(Person.FOREIGN_TRAINER);
        var course = teaching.course("Khóa học của liên đoàn khác");
        // Of their own, as somebody here may do to them whatever an operation does.
        var setup = part(OrganisationSetup.class);
        var unit = new UnitId(UUID.randomUUID());
        var member = new MemberId(UUID.randomUUID());
        setup.unit(unit, "W-" + unit, "Đơn vị để thử", UnitType.BASE_UNION, Place.FOREIGN_FEDERATION.id());
        setup.member(member, unit, "W-" + member, "Người Mẫu", List.of());
        var lesson = teaching.lesson(course, "Bài một");
        teaching.video(lesson, 20);
        teaching.publish(course);
        foreignIds = Map.of(
                "courseId", course.path("id").asString(),
                "lessonId", lesson.toString(),
                "uploadId",
                        teaching.announce(lesson, UUID.randomUUID(), "another").toString(),
                "unitId", unit.toString(),
                "memberId", member.toString());
    }

    static Stream<Operation> operations() {
        return Contract.read().operations().stream();
    }

    static Stream<Operation> secured() {
        return operations().filter(operation -> !operation.isOpen());
    }

    @Test
    void eachIsServedAndSaysWhoMayCallIt() {
        var served = part(DispatcherServlet.class).getHandlerMappings().stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(mapping -> ((RequestMappingHandlerMapping) mapping).getHandlerMethods().values().stream())
                .filter(handler -> handler.getBeanType().getName().startsWith("vn.muoiphut.")
                        && handler.getMethodAnnotation(Allowed.class) != null)
                .map(HandlerMethod::getMethod)
                .map(Method::getName);

        assertThat(served.toList()).containsAll(operations().map(Operation::id).toList());
    }

    @ParameterizedTest
    @MethodSource("secured")
    void asksForASignIn(Operation operation) {
        call(anybody(), operation, Map.of()).problem(401, "auth.required");
    }

    @ParameterizedTest
    @MethodSource("secured")
    void refusesWhoIsOnNoRoster(Operation operation) {
        call(withToken(strangersToken()), operation, Map.of()).problem(403, "auth.not-a-member");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersNobodyWithAFaultOfItsOwn(Operation operation) {
        for (var person : Person.values()) {
            assertSound(call(as(person), operation, Map.of()));
            assertSound(call(as(person), operation, foreignIds));
        }
    }

    @ParameterizedTest
    @MethodSource("secured")
    void givesNothingOfOthersAway(Operation operation) {
        // A device is one of the caller's own, whatever its id; taking away what is not there is done.
        if (operation.path().contains("Id}") && !operation.path().contains("{deviceId}")) {
            for (var person : OUTSIDERS) {
                var answer = call(as(person), operation, foreignIds);
                assertThat(answer.status()).as(person + ": " + answer.text()).isBetween(400, 499);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesIdsAndBodiesThatBreakTheContract(Operation operation) {
        var administrator = as(Person.ADMINISTRATOR);
        if (operation.path().contains("Id}")) {
            var path = operation.path().replaceAll("\\{[a-zA-Z]*Id}", "no-id").replace("{language}", "vi");
            typed(administrator, operation)
                    .send(operation.method(), path, operation.body())
                    .problem(400, "invalid");
        }
        if (operation.body() instanceof Map<?, ?>) {
            var json = administrator.with("Content-Type", "application/json");
            var path = operation.with(Map.of());
            json.send(operation.method(), path, "{}").problem(400, "invalid");
            json.send(operation.method(), path, "[1").problem(400, "invalid");
            administrator
                    .with("Content-Type", "application/xml")
                    .send(operation.method(), path, "<a/>")
                    .problem(415, "unsupported-media-type");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void readsNoWholeCollection(Operation operation) {
        var scans = new Scans(part(MongoOperations.class));
        for (var person : List.of(Person.ADMINISTRATOR, Person.FOREIGN_TRAINER, Person.WORKER)) {
            assertThat(call(as(person), operation, foreignIds).commands())
                    .as(person.name())
                    .noneMatch(scans::isScan);
        }
    }

    private static Answer call(Caller caller, Operation operation, Map<String, String> ids) {
        return typed(caller, operation).send(operation.method(), operation.with(ids), operation.body());
    }

    private static Caller typed(Caller caller, Operation operation) {
        return operation.body() instanceof String ? caller.with("Content-Type", operation.bodyType()) : caller;
    }

    private static void assertSound(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        if (answer.status() >= 400) {
            answer.problem(answer.status(), answer.json().path("code").asString());
        }
    }
}
