package vn.muoiphut.backend.quiz.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a picture is taken in, told by its first bytes and by nothing that its sender says. */
enum PictureFormat {
    PNG("png", 0, "\u0089PNG\r\n\u001a\n"),
    JPEG("jpeg", 0, "\u00ff\u00d8\u00ff"),
    WEBP("webp", 8, "WEBP");

    private final String reader;
    private final int offset;
    /** One letter a byte. */
    private final String signature;

    PictureFormat(String reader, int offset, String signature) {
        this.reader = reader;
        this.offset = offset;
        this.signature = signature;
    }

    static Optional<PictureFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        var length = signature.length();
        return file.length >= offset + length
                && new String(file, offset, length, StandardCharsets.ISO_8859_1).equals(signature);
    }

    /** The name under which Java's image readers know it. */
    String reader() {
        return reader;
    }
}
