package vn.muoiphut.local.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes one sample course as a trainer makes one, step by step; a step that is done already is left out. */
final class CourseMaker {

    private static final String COURSES = "/api/teaching/courses";
    private static final String LESSONS = "/api/teaching/lessons/";

    private final Api trainer;
    private final String folder;
    private final SampleCourse course;

    CourseMaker(Api trainer, String folder) {
        this.trainer = trainer;
        this.folder = folder;
        this.course = SampleCourse.named(folder);
    }

    SampleCourse course() {
        return course;
    }

    /** All but the publishing, which waits for the videos. */
    void make(UUID unit) throws IOException, InterruptedException {
        if (isPublished()) {
            return;
        }
        trainer.post(
                COURSES,
                Map.of(
                        "id", course.id(),
                        "title", course.title(),
                        "summary", course.summary(),
                        "language", course.language(),
                        "unitId", unit));
        addModules();
        for (var module : course.modules()) {
            for (var lesson : module.lessons()) {
                addLesson(module.id(), lesson);
            }
        }
    }

    boolean isPublished() throws IOException, InterruptedException {
        return trainer.find(COURSES + "/" + course.id())
                .filter(draft -> draft.path("status").asString().equals("published"))
                .isPresent();
    }

    /** Whether every video has come to an end, for better or worse. */
    boolean isPrepared() throws IOException, InterruptedException {
        for (var lesson : course.lessons()) {
            var video = trainer.find(LESSONS + lesson.id() + "/video");
            if (video.isEmpty() || !List.of("ready", "rejected", "failed").contains(state(video.get()))) {
                return false;
            }
        }
        return true;
    }

    void publish() throws IOException, InterruptedException {
        if (!isPublished()) {
            trainer.post(COURSES + "/" + course.id() + "/publication");
        }
    }

    private static String state(JsonNode video) {
        return video.path("state").asString();
    }

    /** In place of what a new course begins with. */
    private void addModules() throws IOException, InterruptedException {
        var draft = trainer.get(COURSES + "/" + course.id());
        var lessonsOf = new HashMap<String, List<String>>();
        for (var module : draft.path("modules")) {
            var ids = new ArrayList<String>();
            module.path("lessons").forEach(lesson -> ids.add(lesson.path("id").asString()));
            lessonsOf.put(module.path("id").asString(), ids);
        }
        var wanted =
                course.modules().stream().map(module -> module.id().toString()).toList();
        if (lessonsOf.keySet().containsAll(wanted)) {
            return;
        }
        var modules = course.modules().stream()
                .map(module -> Map.of(
                        "id", module.id(),
                        "title", module.title(),
                        "lessonIds", lessonsOf.getOrDefault(module.id().toString(), List.of())))
                .toList();
        trainer.put(
                COURSES + "/" + course.id(),
                Map.of(
                        "version", draft.path("version").asLong(),
                        "title", course.title(),
                        "summary", course.summary(),
                        "language", course.language(),
                        "modules", modules));
    }

    private void addLesson(UUID module, SampleCourse.Lesson lesson) throws IOException, InterruptedException {
        var path = LESSONS + lesson.id();
        trainer.post(
                COURSES + "/" + course.id() + "/lessons",
                Map.of("id", lesson.id(), "moduleId", module, "title", lesson.title()));
        var draft = trainer.get(path);
        if (!draft.path("summary").asString().equals(lesson.summary())) {
            trainer.put(
                    path,
                    Map.of(
                            "version", draft.path("version").asLong(),
                            "title", lesson.title(),
                            "summary", lesson.summary()));
        }
        if (!draft.hasNonNull("video") || state(draft.path("video")).equals("uploading")) {
            new SampleUpload(trainer, lesson.id(), lesson.video(), SampleCourse.file(folder, lesson.video())).send();
        }
        for (var captions : lesson.captions().entrySet()) {
            trainer.putText(path + "/captions/" + captions.getKey(), SampleCourse.file(folder, captions.getValue()));
        }
        if (lesson.quiz() instanceof ObjectNode quiz
                && draft.path("questionCount").asInt() == 0) {
            var version = trainer.find(path + "/quiz")
                    .map(found -> found.path("version").asLong())
                    .orElse(0L);
            trainer.put(path + "/quiz", quiz.put("version", version));
        }
    }
}
