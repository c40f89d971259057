package vn.muoiphut.backend.report.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muoiphut.backend.quiz.Questions.single;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.quiz.question.Question;

class AnalysesTest extends CourseTest {

    @Test
    void aTrainerSeesWhichQuestionMisleadsAndWhereViewersStop() {
        var question = single(3, 0);
        var lesson = lessonOfTrainer(question);
        answer(Person.WORKER, lesson, question, 0);
        answer(Person.COLLEAGUE, lesson, question, 2);
        answer(Person.COLLEAGUE, lesson, question, 0);
        report(Person.WORKER, lesson, grant(Person.WORKER, lesson), 0, 8).ok();

        var path = "/api/teaching/lessons/" + lesson.id() + "/analysis";
        var analysis = as(Person.TRAINER).get(path).ok();

        assertThat(analysis.path("complete").asBoolean()).isTrue();
        assertThat(analysis.path("attempts").asInt()).isEqualTo(2);
        assertThat(analysis.at("/items/0/difficulty").asDouble()).isEqualTo(0.5);
        assertThat(analysis.path("items").path(0).path("choices").findValuesAsString("chosen"))
                .containsExactly("1", "0", "1");
        assertThat(analysis.path("viewers").asInt()).isEqualTo(1);
        assertThat(analysis.path("watched")).hasSize(20);
        assertThat(analysis.at("/watched/7").asInt()).isEqualTo(1);
        assertThat(analysis.at("/stillThere/8").asInt()).isZero();
        as(Person.FOREIGN_TRAINER).get(path).problem(404, "not-found");
        as(Person.MANAGER).get(path).problem(403, "auth.forbidden");
    }

    @Test
    void itIsKeptForAMinuteAndThenMadeAnew() {
        var question = single(3, 0);
        var lesson = lessonOfTrainer(question);
        var path = "/api/teaching/lessons/" + lesson.id() + "/analysis";
        var first = as(Person.TRAINER).get(path).ok();
        answer(Person.WORKER, lesson, question, 0);

        assertThat(as(Person.TRAINER).get(path).ok()).isEqualTo(first);
        clock().advance(Duration.ofMinutes(1).plusSeconds(1));
        assertThat(as(Person.TRAINER).get(path).ok().path("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void whatOneInstanceBeganAnotherFinishes() {
        var question = single(3, 0);
        var lesson = lessonOfTrainer(question);
        answer(Person.WORKER, lesson, question, 0);
        var store = part(AnalysisStore.class);
        var begun = new AnalysisStore.Kept(lesson.id(), null, Analysis.begun(clock().instant()), 0);
        assertThat(store.replace(begun, begun, clock().instant().plusSeconds(60)))
                .isTrue();

        part(Analyses.class).sweep();
        assertThat(part(Analyses.class).of(lesson.id()).isDone()).isFalse();
        clock().advance(Duration.ofMinutes(1));
        part(Analyses.class).sweep();

        assertThat(part(Analyses.class).of(lesson.id()).attempts()).isEqualTo(1);
    }

    /** A published lesson of 20 seconds with a quiz, that the trainer has made. */
    private PublishedLesson lessonOfTrainer(Question... questions) {
        var teaching = teaching(Person.TRAINER);
        var draft = teaching.course("Khóa học " + UUID.randomUUID());
        var id = new LessonId(teaching.lesson(draft, "Bài một"));
        var video = video(20);
        var lesson = withQuiz(new PublishedLesson(id, "Bài một", "", video.video(), 0, List.of()), questions);
        publish(new CourseId(UUID.fromString(draft.path("id").asString())), lesson);
        return lesson;
    }

    private void answer(Person person, PublishedLesson lesson, Question.OfChoices question, int choice) {
        var attempt = as(person)
                .post("/api/lessons/" + lesson.id() + "/attempts", Map.of("id", UUID.randomUUID()))
                .ok();
        var chosen = Map.of(
                "questionId",
                question.id(),
                "choiceIds",
                List.of(question.choices().get(choice).id()));
        as(person)
                .post(
                        "/api/attempts/" + attempt.path("id").asString() + "/submission",
                        Map.of("answers", List.of(chosen)))
                .ok();
    }
}
