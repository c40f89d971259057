package vn.muoiphut.backend.lesson;

import java.time.Instant;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.media.asset.AssetId;

/**
 * A file that somebody sends, or has sent, for a lesson.
 *
 * @param id of the upload, and of the media asset that it becomes
 * @param fingerprint SHA-256 of the file's ends, by which it is known again on another day
 */
public record AnnouncedUpload(
        AssetId id,
        MemberId member,
        String fileName,
        long sizeBytes,
        String fingerprint,
        long partSizeBytes,
        int partCount,
        Instant startedAt) {

    /** Whether somebody who announces this file goes on with this upload. */
    public boolean isSameFile(MemberId who, long size, String print) {
        return member.equals(who) && sizeBytes == size && fingerprint.equals(print);
    }
}
