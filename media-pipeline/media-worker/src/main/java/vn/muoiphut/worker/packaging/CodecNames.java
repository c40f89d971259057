package vn.muoiphut.worker.packaging;

import java.util.ArrayList;
import java.util.HexFormat;

/** Names the codecs of a fragmented MP4 file as RFC 6381 wants them, read from its beginning. */
final class CodecNames {

    /** The encoder that is used makes nothing but AAC-LC (ISO/IEC 14496-3, object type 2). */
    private static final String AAC = "mp4a.40.2";

    private CodecNames() {}

    static String of(byte[] initialisation) {
        var names = new ArrayList<String>();
        int avc = indexOf(initialisation, "avcC");
        if (avc >= 0) {
            // The box's first byte is its version; profile, constraints and level follow (ISO/IEC 14496-15 §5.3.3).
            names.add("avc1." + HexFormat.of().formatHex(initialisation, avc + 5, avc + 8));
        }
        int av1 = indexOf(initialisation, "av1C");
        if (av1 >= 0) {
            names.add(av1(initialisation[av1 + 5] & 0xff, initialisation[av1 + 6] & 0xff));
        }
        if (indexOf(initialisation, "mp4a") >= 0) {
            names.add(AAC);
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no codec is named in these " + initialisation.length + " bytes");
        }
        return String.join(",", names);
    }

    /** Profile, level, tier and bits, from the box's second and third byte (AV1 in ISOBMFF §2.3 and §5). */
    private static String av1(int profileAndLevel, int rest) {
        int bits = (rest & 0x40) == 0 ? 8 : (rest & 0x20) == 0 ? 10 : 12;
        return "av01.%d.%02d%s.%02d"
                .formatted(profileAndLevel >> 5, profileAndLevel & 0x1f, (rest & 0x80) == 0 ? "M" : "H", bits);
    }

    private static int indexOf(byte[] bytes, String box) {
        for (int i = 0; i + 8 <= bytes.length; i++) {
            if (bytes[i] == box.charAt(0)
                    && bytes[i + 1] == box.charAt(1)
                    && bytes[i + 2] == box.charAt(2)
                    && bytes[i + 3] == box.charAt(3)) {
                return i;
            }
        }
        return -1;
    }
}
