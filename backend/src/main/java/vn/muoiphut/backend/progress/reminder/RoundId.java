package vn.muoiphut.backend.progress.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.progress.assignment.AssignmentId;

/** Names one time of reminding of one assignment. It follows from what it is, so that whoever finds it due finds the same. */
record RoundId(UUID value) {

    /** Of a date; another date is another round. */
    static RoundId of(AssignmentId assignment, Instant dueAt, Duration offset) {
        return new RoundId(derived(assignment + " " + dueAt.toEpochMilli() + " " + offset));
    }

    /** The one reminder that a member gets in this round. */
    UUID reminderOf(MemberId member) {
        return derived(value + " " + member);
    }

    private static UUID derived(String from) {
        return UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8));
    }
}
