package vn.muoiphut.worker.chunk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Which files can be entered at a keyframe that the file itself names. Of the others nobody knows where one is. */
public final class Containers {

    /** The first boxes of the MP4 family (ISO/IEC 14496-12), and of QuickTime before it. */
    private static final Set<String> BOXES = Set.of("ftyp", "moov", "mdat", "free", "skip", "wide", "pnot");

    /** The first element of Matroska and WebM (RFC 8794). */
    private static final String EBML = "\u001aE\u00df\u00a3";

    private Containers() {}

    /** Whether this is one of them, by its first bytes. */
    public static boolean nameTheirKeyframes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var beginning = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
            return beginning.startsWith(EBML) || (beginning.length() == 8 && BOXES.contains(beginning.substring(4)));
        }
    }
}
