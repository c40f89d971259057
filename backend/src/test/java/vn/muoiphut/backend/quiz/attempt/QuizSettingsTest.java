package vn.muoiphut.backend.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muoiphut.backend.quiz.Questions.choice;
import static vn.muoiphut.backend.quiz.Questions.gaps;
import static vn.muoiphut.backend.quiz.Questions.matching;
import static vn.muoiphut.backend.quiz.Questions.multiple;
import static vn.muoiphut.backend.quiz.Questions.number;
import static vn.muoiphut.backend.quiz.Questions.ordering;
import static vn.muoiphut.backend.quiz.Questions.single;
import static vn.muoiphut.backend.quiz.Questions.text;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.quiz.QuizSettings;
import vn.muoiphut.backend.quiz.QuizSettings.Review;
import vn.muoiphut.backend.quiz.TestQuizzes;
import vn.muoiphut.backend.quiz.question.Question;

class QuizSettingsTest extends CourseTest {

    @Test
    void everyKindIsAskedWithoutItsKeyAndGraded() {
        var text = text("Hà Nội");
        var number = number("3.5", "0.1");
        var ordering = ordering("một", "hai", "ba");
        var matching = matching(Map.of("a", "1", "b", "2"), "3");
        var gaps = gaps("Bài học dài ___ phút", "mười");
        var attempt = start(given(QuizSettings.USUAL, text, number, ordering, matching, gaps));

        assertThat(attempt.toString())
                .doesNotContain("Hà Nội")
                .doesNotContain("3.5")
                .doesNotContain("mười");
        var shown = attempt.at("/questions/2/items")
                .valueStream()
                .map(item -> item.path("id").asString());
        var right = ordering.items().stream().map(item -> item.id().toString()).toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(right).isNotEqualTo(right);
        assertThat(attempt.at("/questions/3/partners")).hasSize(3);
        assertThat(attempt.at("/questions/4/gapIds")).hasSize(1);

        var graded = submit(
                attempt,
                Map.of("questionId", text.id(), "text", " hà nội"),
                Map.of("questionId", number.id(), "text", "3,45"),
                Map.of("questionId", ordering.id(), "order", right),
                Map.of(
                        "questionId",
                        matching.id(),
                        "matches",
                        matching.pairs().stream()
                                .map(pair -> Map.of(
                                        "itemId",
                                        pair.left().id(),
                                        "partnerId",
                                        pair.right().id()))
                                .toList()),
                Map.of(
                        "questionId",
                        gaps.id(),
                        "gaps",
                        List.of(Map.of("gapId", gaps.gaps().getFirst().id(), "text", "chín"))));

        assertThat(graded.at("/result/percent").asInt()).isEqualTo(80);
        assertThat(graded.at("/result/questions/4/correct").asBoolean()).isFalse();
        assertThat(graded.at("/result/questions/4/rightAnswer/gaps/0/text").asString())
                .isEqualTo("mười");
    }

    @Test
    void drawsSomeOfTheQuestionsAndKeepsThemForTheAttempt() {
        var bank = IntStream.range(0, 12).mapToObj(any -> single(4, 0)).toArray(Question[]::new);
        var lesson = given(new QuizSettings(5, true, null, null, false, Review.EVERYTHING), bank);

        var first = start(lesson);
        assertThat(first.path("questions")).hasSize(5);
        assertThat(start(lesson)).isEqualTo(first);

        var asked = new HashSet<String>();
        for (var go = 0; go < 6; go++) {
            var attempt = start(lesson);
            asked.add(attempt.path("questions").toString());
            submit(attempt);
        }
        assertThat(asked).hasSizeGreaterThan(1);
    }

    @Test
    void givesPartOfTheCreditWhereTheQuizSaysSo() {
        var several = multiple(3, 0, 1);
        var attempt = start(given(new QuizSettings(null, false, null, null, true, Review.EVERYTHING), several));

        var graded = submit(attempt, chosen(several, 0));

        assertThat(graded.at("/result/percent").asInt()).isEqualTo(50);
        assertThat(graded.at("/result/questions/0/creditPercent").asInt()).isEqualTo(50);
        assertThat(graded.at("/result/questions/0/correct").asBoolean()).isFalse();
    }

    @Test
    void countsWhatWasKeptWhenTheTimeRanOutByTheClockOfTheServer() {
        var one = single(2, 0);
        var lesson = given(timed(Duration.ofMinutes(5)), one);
        var attempt = start(lesson);
        assertThat(attempt.path("dueAt").asString()).isNotEmpty();
        as(Person.WORKER)
                .put("/api/attempts/" + id(attempt) + "/answers", Map.of("answers", List.of(chosen(one, 0))))
                .ok();

        clock().advance(Duration.ofMinutes(6));
        var late = submit(attempt, chosen(one, 1));

        assertThat(late.path("state").asString()).isEqualTo("graded");
        assertThat(late.at("/result/percent").asInt()).isEqualTo(100);
        assertThat(late.path("submittedAt").asString())
                .isEqualTo(attempt.path("dueAt").asString());
        assertThat(id(start(lesson))).isNotEqualTo(id(attempt));
    }

    @Test
    void takesAnswersThatABadLineMadeALittleLate() {
        var one = single(2, 0);
        var attempt = start(given(timed(Duration.ofMinutes(5)), one));

        clock().advance(Duration.ofMinutes(5).plusSeconds(20));

        assertThat(submit(attempt, chosen(one, 0)).at("/result/percent").asInt())
                .isEqualTo(100);
    }

    @Test
    void endsWithTheLastAttempt() {
        var one = single(2, 0);
        var lesson = given(new QuizSettings(null, false, null, 2, false, Review.WHEN_PASSED), one);

        var first = submit(start(lesson), chosen(one, 1));
        assertThat(first.path("attemptsLeft").asInt()).isEqualTo(1);
        assertThat(first.at("/result/questions/0").has("rightAnswer")).isFalse();

        var last = submit(start(lesson), chosen(one, 1));
        assertThat(last.path("attemptsLeft").asInt()).isZero();
        assertThat(last.at("/result/questions/0").has("rightAnswer")).isTrue();

        as(Person.WORKER).post(path(lesson), Map.of("id", UUID.randomUUID())).problem(422, "quiz.no-attempts-left");
    }

    @Test
    void showsTheScoreAloneWhereTheQuizSaysSo() {
        var one = single(2, 0);
        var attempt = start(given(new QuizSettings(null, false, null, null, false, Review.SCORE), one));

        var graded = submit(attempt, chosen(one, 0));

        assertThat(graded.at("/result/passed").asBoolean()).isTrue();
        assertThat(graded.path("result").has("questions")).isFalse();
    }

    @Test
    void refusesTwoFormsOfAnswerToOneQuestion() {
        var one = single(2, 0);
        var attempt = start(given(QuizSettings.USUAL, one));
        var both = Map.of("questionId", one.id(), "choiceIds", List.of(choice(one, 0)), "text", "một");

        var problem = as(Person.WORKER)
                .post("/api/attempts/" + id(attempt) + "/submission", Map.of("answers", List.of(both)))
                .problem(400, "invalid");

        assertThat(problem.at("/fields/0/code").asString()).isEqualTo("quiz.one-form");
    }

    private static QuizSettings timed(Duration limit) {
        return new QuizSettings(null, false, limit, null, false, Review.EVERYTHING);
    }

    private UUID given(QuizSettings settings, Question... questions) {
        var lesson = quiz(questions);
        TestQuizzes.publish(part(MongoOperations.class), lesson.id(), 80, settings, questions);
        publish(Place.FEDERATION, lesson);
        return lesson.id().value();
    }

    private JsonNode start(UUID lesson) {
        return as(Person.WORKER)
                .post(path(lesson), Map.of("id", UUID.randomUUID()))
                .ok();
    }

    private JsonNode submit(JsonNode attempt, Object... answers) {
        return as(Person.WORKER)
                .post("/api/attempts/" + id(attempt) + "/submission", Map.of("answers", List.of(answers)))
                .ok();
    }

    private static String id(JsonNode attempt) {
        return attempt.path("id").asString();
    }

    private static String path(UUID lesson) {
        return "/api/lessons/" + lesson + "/attempts";
    }

    private static Object chosen(Question.OfChoices question, int index) {
        return Map.of("questionId", question.id(), "choiceIds", List.of(choice(question, index)));
    }
}
