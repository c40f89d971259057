package vn.muoiphut.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the sample lessons: for each {@code infra/samples/scripts/COURSE/lesson-N.txt} a film and its captions, and
 * for each course a cover, beside the {@code course.json} of the local stack. An argument limits it to the scripts whose path contains it.
 */
final class MakeSamples {

    private static final Path SCRIPTS = Path.of("infra/samples/scripts");
    private static final Path TARGET = Path.of("infra/local/src/main/resources/samples");

    private MakeSamples() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        String only = arguments.length == 0 ? "" : arguments[0];
        List<Path> scripts;
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            scripts = files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> file.toString().contains(only))
                    .sorted()
                    .toList();
        }
        Path scratch = Files.createTempDirectory("samples");
        try {
            for (Path script : scripts) {
                make(script, scratch);
            }
        } finally {
            remove(scratch);
        }
    }

    private static void make(Path script, Path scratch) throws IOException {
        Path folder = Files.createDirectories(TARGET.resolve(script.getParent().getFileName()));
        String name = script.getFileName().toString().replace(".txt", "");
        Timeline timeline = Timeline.of(Script.read(script), new Voice(scratch));
        Captions.write(folder.resolve(name + ".vi.vtt"), timeline.cues(), Script.Cue::vietnamese);
        Captions.write(folder.resolve(name + ".en.vtt"), timeline.cues(), Script.Cue::english);
        Cover.write(folder);
        Path wave = scratch.resolve("track.wav");
        track(timeline).write(wave);
        Path film = folder.resolve(name + ".mp4");
        Stage stage = new Stage();
        try (Encoder encoder = new Encoder(wave, film)) {
            long frames = Math.round(timeline.seconds() * Encoder.FRAMES_PER_SECOND);
            for (long i = 0; i < frames; i++) {
                encoder.frame(stage.at(timeline, (double) i / Encoder.FRAMES_PER_SECOND));
            }
        }
        System.out.printf("%s: %.0f s, %d kB%n", film, timeline.seconds(), Files.size(film) / 1000);
    }

    private static Sound track(Timeline timeline) {
        Sound track = Sound.silence(timeline.seconds());
        for (Timeline.TimedSlide slide : timeline.slides()) {
            track.mix(Sound.chime(), slide.start() + 0.1);
            slide.cues().forEach(cue -> track.mix(cue.voice(), cue.start()));
        }
        return track;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
