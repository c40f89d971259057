package vn.muoiphut.samples;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The Vietnamese voice of espeak-ng. It is a machine's voice, but it has all six tones, and it lets those listen who
 * read slowly; everything it says is captioned too.
 */
record Voice(Path scratch) {

    private static final String WORDS_PER_MINUTE = "145";

    Sound say(String text) throws IOException {
        Path wave = scratch.resolve("voice.wav");
        Tool.run("espeak-ng", "-v", "vi", "-s", WORDS_PER_MINUTE, "-p", "42", "-w", wave.toString(), text);
        return Sound.read(wave);
    }
}
