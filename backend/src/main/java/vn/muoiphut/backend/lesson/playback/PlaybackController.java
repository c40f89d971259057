package vn.muoiphut.backend.lesson.playback;

import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.PlaybackApi;
import vn.muoiphut.api.model.Playback;
import vn.muoiphut.backend.course.Entrance;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.course.PublishedCaptions;
import vn.muoiphut.backend.course.PublishedCourses;
import vn.muoiphut.backend.course.PublishedLesson;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.Role;
import vn.muoiphut.backend.lesson.LessonDraft;
import vn.muoiphut.backend.lesson.Lessons;
import vn.muoiphut.backend.lesson.PlaybackGrant;
import vn.muoiphut.backend.lesson.PlaybackGrants;
import vn.muoiphut.backend.lesson.Videos;
import vn.muoiphut.backend.organisation.Actor;
import vn.muoiphut.backend.organisation.Actors;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.media.asset.MediaAsset;

@RestController
class PlaybackController implements PlaybackApi {

    private final Actors actors;
    private final PublishedCourses courses;
    private final Entrance entrance;
    private final Lessons lessons;
    private final Videos videos;
    private final PlaybackGrants grants;
    private final PlaylistAddresses addresses;
    private final PlaybackMapper mapper;

    PlaybackController(
            Actors actors,
            PublishedCourses courses,
            Entrance entrance,
            Lessons lessons,
            Videos videos,
            PlaybackGrants grants,
            PlaylistAddresses addresses,
            PlaybackMapper mapper) {
        this.actors = actors;
        this.courses = courses;
        this.entrance = entrance;
        this.lessons = lessons;
        this.videos = videos;
        this.grants = grants;
        this.addresses = addresses;
        this.mapper = mapper;
    }

    /** The lesson as it was published, for those it is offered to, with a grant. */
    @Override
    @Allowed(Role.LEARNER)
    public ResponseEntity<Playback> getPlayback(UUID lessonId, Boolean offline) {
        var actor = actors.current();
        var id = new LessonId(lessonId);
        var course = courses.getByLessonFor(actor, id);
        var lesson = course.lesson(id).orElseThrow(RefusedException::notFound);
        entrance.require(actor, course);
        var video = lesson.video();
        if (video == null) {
            throw RefusedException.notFound();
        }
        var captions = new TreeMap<String, String>();
        for (PublishedCaptions track : video.captions()) {
            captions.put(track.language(), track.hash());
        }
        var token = addresses.token(video.manifest(), id, captions);
        return answer(mapper.toPlayback(lesson.title(), token, grant(actor, lesson, video.edition(), offline)));
    }

    /** What there is of the newest file so far, for those who edit the lesson. */
    @Override
    @Allowed({Role.TRAINER, Role.ADMINISTRATOR})
    public ResponseEntity<Playback> getPreview(UUID lessonId) {
        var lesson = lessons.getFor(actors.current(), new LessonId(lessonId));
        var manifest = videos.of(lesson)
                .flatMap(MediaAsset::manifest)
                .orElseThrow(() -> RefusedException.conflict("video.not-playable"));
        var captions = new TreeMap<String, String>();
        lesson.captions().forEach((language, track) -> captions.put(language, track.hash()));
        var token = addresses.token(manifest, lesson.id(), captions);
        return answer(mapper.toPlayback(lesson.title(), token, null));
    }

    private PlaybackGrant grant(Actor actor, PublishedLesson lesson, int edition, boolean offline) {
        var seconds = Math.clamp((int) Math.ceil(lesson.durationSeconds()), 1, LessonDraft.MOST_SECONDS);
        return grants.issue(actor.id(), lesson.id(), edition, seconds, offline);
    }

    private static ResponseEntity<Playback> answer(Playback playback) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(playback);
    }
}
