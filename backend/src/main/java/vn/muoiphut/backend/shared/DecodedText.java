package vn.muoiphut.backend.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Bytes as text: by the byte order mark where there is one, else UTF-16 where every second byte is zero, else UTF-8
 * where that is possible, else Windows-1258, the Vietnamese code page of spreadsheets, whose tone marks are letters of
 * their own behind the vowel.
 */
public final class DecodedText {

    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");
    private static final int LOOKED_AT = 2_000;

    private DecodedText() {}

    public static String decode(byte[] bytes) {
        var text = new String(bytes, encoding(bytes));
        return Normalizer.normalize(text.startsWith("\uFEFF") ? text.substring(1) : text, Normalizer.Form.NFC);
    }

    private static Charset encoding(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(bytes, 0xFF, 0xFE) || zeros(bytes, 1) > zeros(bytes, 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(bytes, 0xFE, 0xFF) || zeros(bytes, 0) > zeros(bytes, 1)) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException older) {
            return WINDOWS_VIETNAMESE;
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many of the bytes at even or odd places are zero. */
    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }
}
