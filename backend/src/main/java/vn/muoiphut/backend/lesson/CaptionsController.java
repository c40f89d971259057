package vn.muoiphut.backend.lesson;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.CaptionsApi;
import vn.muoiphut.api.model.CaptionTrack;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.shared.InvalidField;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.media.captions.Captions;
import vn.muoiphut.media.captions.CheckedCaptions;
import vn.muoiphut.media.manifest.Manifest;

@RestController
class CaptionsController implements CaptionsApi {

    private final Actors actors;
    private final Lessons lessons;
    private final Videos videos;
    private final Manifests manifests;
    private final CaptionTexts texts;

    CaptionsController(Actors actors, Lessons lessons, Videos videos, Manifests manifests, CaptionTexts texts) {
        this.actors = actors;
        this.lessons = lessons;
        this.videos = videos;
        this.manifests = manifests;
        this.texts = texts;
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<String> getCaptions(UUID lessonId, String language) {
        var lesson = lessons.getFor(actors.current(), new LessonId(lessonId));
        var captions = lesson.captions().get(language);
        if (captions == null) {
            throw RefusedException.notFound();
        }
        return ResponseEntity.ok(texts.get(lesson.id(), captions.hash()));
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<CaptionTrack> saveCaptions(UUID lessonId, String language, String body) {
        var lesson = lessons.getFor(actors.current(), new LessonId(lessonId));
        if (lesson.captions().size() >= LessonDraft.MOST_CAPTIONS
                && !lesson.captions().containsKey(language)) {
            throw RefusedException.unacceptable("captions.too-many");
        }
        return switch (Captions.check(body.getBytes(StandardCharsets.UTF_8), duration(lesson))) {
            case CheckedCaptions.Refused refused -> throw invalid(refused);
            case CheckedCaptions.Accepted accepted -> {
                var hash = texts.put(lesson.id(), accepted.webVtt());
                lessons.caption(lesson.id(), language, new LessonDraft.Captions(hash, accepted.cues()));
                yield ResponseEntity.ok(new CaptionTrack(language, accepted.cues()));
            }
        };
    }

    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Void> deleteCaptions(UUID lessonId, String language) {
        var lesson = lessons.getFor(actors.current(), new LessonId(lessonId));
        lessons.caption(lesson.id(), language, null);
        return ResponseEntity.noContent().build();
    }

    private Duration duration(LessonDraft lesson) {
        // As long as nothing of the video plays, captions may stand wherever a lesson can be.
        var seconds = videos.of(lesson)
                .flatMap(manifests::of)
                .map(Manifest::seconds)
                .orElse((double) LessonDraft.MOST_SECONDS);
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static RefusedException invalid(CheckedCaptions.Refused refused) {
        var reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RefusedException(
                new Refusal.Invalid(List.of(new InvalidField("body", "captions." + reason, List.of(refused.line())))));
    }
}
