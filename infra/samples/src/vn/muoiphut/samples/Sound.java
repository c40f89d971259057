package vn.muoiphut.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Mono samples between -1 and 1 at {@link #RATE}. */
record Sound(float[] samples) {

    /** What espeak-ng speaks in. */
    static final int RATE = 22_050;

    static Sound silence(double seconds) {
        return new Sound(new float[(int) Math.ceil(seconds * RATE)]);
    }

    /** Two soft notes that say: a new slide. */
    static Sound chime() {
        Sound chime = silence(1.6);
        for (int i = 0; i < chime.samples.length; i++) {
            double t = (double) i / RATE;
            chime.samples[i] = (float) (note(t, 523.25) + note(t - 0.16, 659.25));
        }
        return chime;
    }

    private static double note(double t, double hertz) {
        if (t < 0) {
            return 0;
        }
        double attack = Math.min(1, t / 0.02);
        return 0.06 * attack * Math.exp(-4.5 * t) * (Math.sin(2 * Math.PI * hertz * t)
                + 0.3 * Math.sin(4 * Math.PI * hertz * t));
    }

    double seconds() {
        return (double) samples.length / RATE;
    }

    void mix(Sound other, double at) {
        int from = (int) (at * RATE);
        for (int i = 0; i < other.samples.length && from + i < samples.length; i++) {
            samples[from + i] += other.samples[i];
        }
    }

    static Sound read(Path wave) throws IOException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(wave.toFile())) {
            if (in.getFormat().getSampleRate() != RATE || in.getFormat().getChannels() != 1) {
                throw new IOException("unexpected format of the voice: " + in.getFormat());
            }
            byte[] bytes = in.readAllBytes();
            float[] samples = new float[bytes.length / 2];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = ((bytes[2 * i + 1] << 8) | (bytes[2 * i] & 0xff)) / 32768f;
            }
            return new Sound(samples);
        } catch (UnsupportedAudioFileException e) {
            throw new IOException("not a sound: " + wave, e);
        }
    }

    void write(Path wave) throws IOException {
        byte[] bytes = new byte[samples.length * 2];
        for (int i = 0; i < samples.length; i++) {
            int value = Math.round(Math.clamp(samples[i], -1f, 1f) * 32767);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (AudioInputStream in =
                new AudioInputStream(new ByteArrayInputStream(bytes), format, samples.length)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, wave.toFile());
        }
    }
}
