package vn.muoiphut.backend.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;

class CatalogueTest extends CourseTest {

    private final String word = "q" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void titlesComeBeforeSummariesAndTheLastWordMayBeABeginning() {
        var inTitle = course("Chuyển đổi số " + word, "Nhập môn");
        clock().advance(Duration.ofSeconds(1));
        var inSummary = course("An toàn trên mạng " + word, "Một phần của chuyển đổi số");
        clock().advance(Duration.ofSeconds(1));
        course("Chuyên đề khác " + word, "Không liên quan");

        assertThat(found("query=" + word + "%20chuyen%20doi%20s"))
                .containsExactly(inTitle.toString(), inSummary.toString());
        assertThat(found("query=" + word + "%20chu%20doi")).isEmpty();
    }

    @Test
    void ranksArePagedByKeyAcrossTheirBorder() {
        var expected = List.of(
                course(word + " một", "").toString(),
                course("Bài hai", word).toString(),
                course("Bài ba", word).toString());

        var first = as(Person.WORKER).get("/api/courses?limit=2&query=" + word).ok();
        var rest = as(Person.WORKER)
                .get("/api/courses?limit=2&query=" + word + "&after="
                        + first.path("next").asString())
                .ok();

        assertThat(first.path("items").findValuesAsString("id")).startsWith(expected.getFirst());
        assertThat(rest.path("items")).hasSize(1);
        assertThat(rest.has("next")).isFalse();
        assertThat(first.path("items").findValuesAsString("id"))
                .doesNotContainAnyElementsOf(rest.path("items").findValuesAsString("id"));
        as(Person.WORKER).get("/api/courses?after=Nx9h&query=" + word).problem(400, "invalid");
    }

    @Test
    void isFilteredByAreaLevelLengthStateAndAge() {
        var begun = video(10);
        var mine = publish(Place.FEDERATION, word, begun, video(10));
        watch(Person.COLLEAGUE, begun);
        clock().advance(Duration.ofDays(40));
        var id = course(word + " an toàn", "", new Competence(4, 2), SkillLevel.ADVANCED, 300);

        var query = "query=" + word;
        assertThat(found(query + "&area=4&level=advanced")).containsExactly(id.toString());
        assertThat(found(query + "&area=1")).isEmpty();
        assertThat(found(query + "&mostMinutes=2")).containsExactly(mine.id().toString());
        assertThat(found(query + "&onlyNew=true")).containsExactly(id.toString());
        assertThat(found(query + "&state=in-progress"))
                .containsExactly(mine.id().toString());
        assertThat(found(query + "&state=not-started")).containsExactly(id.toString());
        assertThat(found(query + "&state=done")).isEmpty();
        var card = as(Person.COLLEAGUE).get("/api/courses?area=4&" + query).ok().at("/items/0");
        assertThat(card.path("area").asInt()).isEqualTo(4);
        assertThat(card.path("level").asString()).isEqualTo("advanced");
    }

    @Test
    void theFrameworkHasTwentyOneCompetences() {
        var count = 0;
        for (var area = 1; area <= 5; area++) {
            for (var number = 1; number <= 6; number++) {
                try {
                    assertThat(Competence.parse(new Competence(area, number).toString())
                                    .area())
                            .isEqualTo(area);
                    count++;
                } catch (IllegalArgumentException none) {
                    assertThat(number).isGreaterThan(3);
                }
            }
        }
        assertThat(count).isEqualTo(21);
    }

    private List<String> found(String query) {
        return as(Person.COLLEAGUE)
                .get("/api/courses?" + query)
                .ok()
                .path("items")
                .findValuesAsString("id");
    }

    private CourseId course(String title, String summary) {
        return course(title, summary, null, null, 10);
    }

    private CourseId course(
            String title, String summary, @Nullable Competence skill, @Nullable SkillLevel level, int seconds) {
        var store = part(CourseStore.class);
        var lesson = video(seconds);
        var id = publish(Place.FEDERATION, title, lesson).id();
        var draft = store.find(id).orElseThrow();
        var settings = new CourseSettings(CompletionRule.USUAL, List.of(), skill, level, null, List.of());
        var changed = draft.changed(title, summary, "vi", draft.modules()).with(settings);
        assertThat(store.replace(changed, draft.revision())).isTrue();
        publish(id, lesson);
        return id;
    }
}
