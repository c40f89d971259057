package vn.muoiphut.media.captions;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import vn.muoiphut.media.captions.CheckedCaptions.Accepted;
import vn.muoiphut.media.captions.CheckedCaptions.Reason;

/** Checks captions (SubRip or WebVTT) and turns them into WebVTT, https://www.w3.org/TR/webvtt1/. */
public final class Captions {

    private static final int MOST_BYTES = 1 << 20;

    private Captions() {}

    /**
     * Checks a file.
     *
     * @param video how long the video plays, in which every caption must begin
     */
    public static CheckedCaptions check(byte[] file, Duration video) {
        try {
            var cues = new CueReader(decode(file)).read();
            checkOrder(cues, video.toMillis());
            return new Accepted(
                    cues.stream().map(Cue::webVtt).collect(Collectors.joining("\n", "WEBVTT\n\n", "")), cues.size());
        } catch (RefusedException refused) {
            return refused.refusal();
        }
    }

    /**
     * What is said in captions that were accepted, without any markup.
     *
     * @throws IllegalArgumentException for a text that was never accepted
     */
    public static List<SpokenWords> spoken(String webVtt) {
        try {
            return new CueReader(webVtt)
                    .read().stream()
                            .map(cue -> new SpokenWords((int) (cue.from() / 1000), cue.bareText()))
                            .toList();
        } catch (RefusedException refused) {
            throw new IllegalArgumentException("these captions were never accepted", refused);
        }
    }

    private static void checkOrder(List<Cue> cues, long videoMillis) throws RefusedException {
        if (cues.isEmpty()) {
            throw new RefusedException(1, Reason.NO_CUES);
        }
        long before = 0;
        for (var cue : cues) {
            if (cue.from() < before) {
                throw new RefusedException(cue.line(), Reason.OUT_OF_ORDER);
            }
            if (cue.from() >= videoMillis) {
                throw new RefusedException(cue.line(), Reason.AFTER_THE_END);
            }
            before = cue.from();
        }
    }

    private static String decode(byte[] file) throws RefusedException {
        if (file.length > MOST_BYTES) {
            throw new RefusedException(1, Reason.TOO_LARGE);
        }
        var charset = charset(file);
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            int nothing = text.indexOf('\0');
            if (nothing >= 0) {
                throw new RefusedException(
                        1
                                + (int) text.substring(0, nothing)
                                        .chars()
                                        .filter(letter -> letter == '\n')
                                        .count(),
                        Reason.NOT_UTF8);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedException(lineOfBadByte(file), Reason.NOT_UTF8);
        }
    }

    private static Charset charset(byte[] file) {
        int mark = file.length < 2 ? 0 : ((file[0] & 0xff) << 8) | (file[1] & 0xff);
        boolean marked = mark == 0xfffe || mark == 0xfeff;
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static int lineOfBadByte(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        var text = CharBuffer.allocate(file.length);
        charset(file).newDecoder().decode(bytes, text, true);
        int line = 1;
        for (int i = 0; i < bytes.position(); i++) {
            line += file[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
