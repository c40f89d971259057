package vn.muoiphut.worker.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.ladder.Ladder;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.Probe;
import vn.muoiphut.worker.probe.Source;
import vn.muoiphut.worker.probe.Verdict.Refused;
import vn.muoiphut.worker.probe.Verdict.Taken;

/** What the probe and the main run made of a clip: its lowest rendition, and how to look at it. */
record MadeOf(Source source, Rung rung, Path file) {

    /** Takes a clip through both, in the folder of {@code ffmpeg}; it must be taken and end well. */
    static MadeOf clip(Ffmpeg ffmpeg, Path clip) throws IOException {
        Files.copy(clip, ffmpeg.folder().resolve("source"), StandardCopyOption.REPLACE_EXISTING);
        var verdict = Probe.of(ffmpeg, "source");
        assertThat(verdict).as(clip.toString()).isInstanceOf(Taken.class);
        var source = ((Taken) verdict).source();
        var rungs = Ladder.of(source.pictures().width(), source.pictures().height(), Set.of(144));
        assertThat(Transcode.run(ffmpeg, "source", source, rungs, seconds -> {}))
                .as(clip.toString())
                .isEqualTo(new Outcome.Made());
        var rung = rungs.getFirst();
        return new MadeOf(source, rung, ffmpeg.folder().resolve(rung.name() + ".mp4"));
    }

    /** Why the probe refuses a clip; it must. */
    static String refusal(Ffmpeg ffmpeg, Path clip) throws IOException {
        Files.copy(clip, ffmpeg.folder().resolve("source"), StandardCopyOption.REPLACE_EXISTING);
        var verdict = Probe.of(ffmpeg, "source");
        assertThat(verdict).as(clip.toString()).isInstanceOf(Refused.class);
        return ((Refused) verdict).reason().name();
    }

    /** What ffprobe tells of its pictures. */
    String video(String entries) throws IOException {
        return stream("v", entries);
    }

    /** What ffprobe tells of its sound, empty where there is none. */
    String sound(String entries) throws IOException {
        return stream("a", entries);
    }

    /** How long its pictures are shown, by decoding them: they all follow each other at the same distance. */
    double seconds() throws IOException {
        var times = times();
        double rate = source.pictures().rate().perSecond();
        for (int i = 0; i < times.size(); i++) {
            assertThat(times.get(i) - times.getFirst()).isBetween((i - 0.2) / rate, (i + 0.2) / rate);
        }
        return times.size() / rate;
    }

    /** When each picture is shown. */
    List<Double> times() throws IOException {
        var frames = Clips.run(List.of(
                "ffprobe",
                "-v",
                "error",
                "-select_streams",
                "v",
                "-of",
                "csv=p=0",
                "-show_entries",
                "frame=best_effort_timestamp_time",
                file.toString()));
        return frames.lines()
                .map(line -> line.split(",", -1)[0])
                .filter(time -> !time.isEmpty())
                .map(Double::parseDouble)
                .toList();
    }

    /** A picture of it, made as small as this, as bytes of red, green and blue. */
    int[] colours(double at, int columns, int rows) throws IOException {
        return pixels(file, at, "format=gbrp,scale=%d:%d:flags=area,format=rgb24".formatted(columns, rows));
    }

    /** A picture of a file, after filters that end in a format with one byte for each part of a pixel. */
    static int[] pixels(Path file, double at, String filters) throws IOException {
        var raw = Clips.run(
                List.of(
                        "ffmpeg",
                        "-v",
                        "error",
                        "-nostdin",
                        "-ss",
                        Double.toString(at),
                        "-i",
                        file.toString(),
                        "-frames:v",
                        "1",
                        "-vf",
                        filters,
                        "-f",
                        "rawvideo",
                        "-"),
                StandardCharsets.ISO_8859_1);
        return raw.chars().toArray();
    }

    /** Its loudness as a whole, in LUFS. */
    double loudness() throws IOException {
        return Loudness.TARGET - Loudness.gain(told("-vn", "-af", "ebur128=framelog=verbose"));
    }

    /** What ffmpeg tells while it decodes it through a filter. */
    String told(String... filter) throws IOException {
        return told(file, filter);
    }

    static String told(Path file, String... filter) throws IOException {
        return Clips.run(List.of(
                "sh",
                "-c",
                "ffmpeg -nostdin -nostats -i '%s' %s -f null - 2>&1".formatted(file, String.join(" ", filter))));
    }

    private String stream(String kind, String entries) throws IOException {
        return Clips.run(List.of(
                        "ffprobe",
                        "-v",
                        "error",
                        "-select_streams",
                        kind,
                        "-of",
                        "csv=p=0",
                        "-show_entries",
                        "stream=" + entries,
                        file.toString()))
                .strip();
    }
}
