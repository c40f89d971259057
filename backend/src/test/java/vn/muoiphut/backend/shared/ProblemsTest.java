package vn.muoiphut.backend.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Person;

class ProblemsTest extends BackendTest {

    private static final String COURSES = "/api/teaching/courses";

    @Test
    void speakVietnameseUnlessEnglishIsAskedFor() {
        var path = COURSES + "/" + UUID.randomUUID();

        assertThat(title(path, "")).isEqualTo("Không tìm thấy");
        assertThat(title(path, "fr")).isEqualTo("Không tìm thấy");
        assertThat(title(path, "en-GB,en;q=0.8")).isEqualTo("Not found");
    }

    @Test
    void nameEveryFieldThatIsWrong() {
        var problem = as(Person.TRAINER)
                .post(COURSES, Map.of("id", "no id", "title", ""))
                .problem(400, "invalid");
        assertThat(problem.path("fields").findValuesAsString("field")).containsExactly("id");

        problem = as(Person.TRAINER)
                .post(COURSES, Map.of("id", UUID.randomUUID(), "title", "", "language", "vietnamese"))
                .problem(400, "invalid");
        assertThat(problem.path("fields").findValuesAsString("field")).contains("title", "language");
        assertThat(problem.path("fields").findValuesAsString("message")).noneMatch(String::isBlank);
    }

    @Test
    void nameParametersThatAreOutOfRange() {
        var problem = as(Person.TRAINER).get(COURSES + "?limit=1000").problem(400, "invalid");

        assertThat(problem.path("fields").path(0).path("field").asString()).isEqualTo("limit");
        assertThat(problem.path("fields").path(0).path("code").asString()).isEqualTo("range");
        as(Person.TRAINER).get(COURSES + "?limit=many").problem(400, "invalid");
        as(Person.TRAINER).get(COURSES + "?after=made-up").problem(400, "invalid");
    }

    @Test
    void answerWhatSpringRefuses() {
        as(Person.TRAINER).get("/api/nothing").problem(404, "not-found");
        as(Person.TRAINER).delete(COURSES).problem(405, "method-not-allowed");
        var header = as(Person.TRAINER).with("Content-Type", "application/json");
        header.send("POST", COURSES, "{\"id\": ").problem(400, "invalid");
        anybody().get("/api//units;x=1").problem(400, "bad-request");
    }

    @Test
    void endBodiesThatAreTooLarge() {
        var large = "{\"title\": \"" + "a".repeat(1_100_000) + "\"}";

        as(Person.TRAINER)
                .with("Content-Type", "application/json")
                .send("POST", COURSES, large)
                .problem(413, "too-large");
    }

    @Test
    void tellNothingOfWhatIsInside() {
        as(Person.TRAINER).get(COURSES + "?after=%00%ff").problem(400, "bad-request");
        var byTheServer = anybody().get("/api/..%2f..%2fsecret");

        assertThat(byTheServer.status()).isEqualTo(400);
        assertThat(byTheServer.text()).doesNotContain("Exception", "java.", "vn.muoiphut");
    }

    private String title(String path, String language) {
        var caller =
                language.isEmpty() ? as(Person.TRAINER) : as(Person.TRAINER).with("Accept-Language", language);
        return caller.get(path).problem(404, "not-found").path("title").asString();
    }
}
