package vn.muoiphut.local.samples;

import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sends a clip as a browser does: announced, in parts, only those that the store does not hold yet. */
final class SampleUpload {

    private static final String UPLOADS = "/api/teaching/uploads/";
    private static final int FINGERPRINT_BYTES = 256 * 1024;

    private final Api trainer;
    private final UUID lesson;
    private final String fileName;
    private final byte[] bytes;

    SampleUpload(Api trainer, UUID lesson, String fileName, byte[] bytes) {
        this.trainer = trainer;
        this.lesson = lesson;
        this.fileName = fileName;
        this.bytes = bytes;
    }

    void send() throws IOException, InterruptedException {
        var upload = trainer.post(
                "/api/teaching/lessons/" + lesson + "/uploads",
                Map.of(
                        "id",
                        SampleIds.of("upload/" + lesson),
                        "fileName",
                        fileName,
                        "sizeBytes",
                        bytes.length,
                        "fingerprint",
                        fingerprint()));
        var path = UPLOADS + upload.path("id").asString();
        var held = new HashSet<Integer>();
        upload.path("partsHeld").forEach(part -> held.add(part.asInt()));
        int partSize = upload.path("partSizeBytes").asInt();
        for (int number = 1; number <= upload.path("partCount").asInt(); number++) {
            if (!held.contains(number)) {
                var signed = trainer.post(path + "/parts", Map.of("numbers", List.of(number)));
                int from = (number - 1) * partSize;
                trainer.putPart(
                        URI.create(signed.path("parts").path(0).path("url").asString()),
                        bytes,
                        from,
                        Math.min(partSize, bytes.length - from));
            }
        }
        trainer.post(path + "/completion");
    }

    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            if (bytes.length <= FINGERPRINT_BYTES) {
                digest.update(bytes);
            } else {
                digest.update(bytes, 0, FINGERPRINT_BYTES);
                digest.update(bytes, bytes.length - FINGERPRINT_BYTES, FINGERPRINT_BYTES);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
