package vn.muoiphut.backend.lesson;

import java.time.Instant;
import java.util.UUID;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.organisation.MemberId;

/**
 * That a member took a lesson to watch, and when. It comes back with what was watched and bounds how much that can be.
 *
 * @param id unlike that of every other grant
 * @param edition of the lesson's video that was taken
 * @param durationSeconds of the video, 1 to 600, rounded up
 * @param expiresAt after which nothing is reported under it any more
 */
public record PlaybackGrant(
        UUID id,
        MemberId member,
        LessonId lesson,
        int edition,
        int durationSeconds,
        Instant issuedAt,
        Instant expiresAt) {}
