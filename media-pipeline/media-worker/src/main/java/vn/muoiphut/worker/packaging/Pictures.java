package vn.muoiphut.worker.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import vn.muoiphut.media.manifest.Picture;
import vn.muoiphut.media.manifest.Storyboard;
import vn.muoiphut.worker.child.Budget;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.ladder.Rung;

/** The still pictures of a video, taken from the renditions that are finished: cheaper than from the source. */
public final class Pictures {

    private static final Budget BUDGET = new Budget(Duration.ofMinutes(3), Duration.ofMinutes(3));
    private static final String JPEG = "image/jpeg";

    private Pictures() {}

    /** Both of them, as files {@code poster.jpg} and {@code storyboard.jpg} in the working folder. */
    public record Made(Picture poster, Storyboard storyboard) {}

    /**
     * Makes them.
     *
     * @param rungs what was made, the lowest first
     * @param keys the folder in the store that they will be put into
     */
    public static Made make(Ffmpeg ffmpeg, List<Rung> rungs, double seconds, String keys) throws IOException {
        var lowest = rungs.getFirst();
        var plan = StoryboardPlan.of(seconds, lowest);
        run(ffmpeg, plan.command(lowest.name() + ".mp4"));
        var grey = Files.readAllBytes(ffmpeg.folder().resolve("keyframes.grey"));
        var rung = Renditions.forPoster(rungs);
        run(ffmpeg, poster(rung.name() + ".mp4", PosterChoice.of(grey, StoryboardPlan.THUMB * StoryboardPlan.THUMB)));
        var poster = picture(ffmpeg, keys, "poster.jpg", rung.width(), rung.height());
        var sprite = picture(
                ffmpeg, keys, "storyboard.jpg", plan.columns() * plan.tileWidth(), plan.rows() * plan.tileHeight());
        return new Made(
                poster,
                new Storyboard(
                        sprite,
                        plan.columns(),
                        plan.count(),
                        plan.tileWidth(),
                        plan.tileHeight(),
                        plan.everySeconds()));
    }

    private static List<String> poster(String file, int keyframe) {
        return StoryboardPlan.KeyframeCommand.of(
                file,
                List.of("-vf", "select='eq(n,%d)'".formatted(keyframe), "-fps_mode", "passthrough", "-an"),
                List.of("-frames:v", "1", "-q:v", "4", "-update", "1", "poster.jpg"));
    }

    private static Picture picture(Ffmpeg ffmpeg, String keys, String name, int width, int height) throws IOException {
        return new Picture(
                keys + name, JPEG, width, height, Files.size(ffmpeg.folder().resolve(name)));
    }

    private static void run(Ffmpeg ffmpeg, List<String> arguments) throws IOException {
        var ended = ffmpeg.run(arguments, BUDGET, line -> {});
        if (!ended.succeeded()) {
            throw new IOException("no still pictures: " + ended.messages());
        }
    }
}
