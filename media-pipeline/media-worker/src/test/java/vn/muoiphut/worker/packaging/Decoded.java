package vn.muoiphut.worker.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.muoiphut.worker.Clips;

/**
 * What ffprobe decodes of a file, in seconds.
 *
 * @param pictures when each picture is shown
 * @param keyframes those that need no other
 * @param sounds when each frame of sound begins
 */
record Decoded(List<Double> pictures, List<Double> keyframes, List<Double> sounds) {

    static Decoded of(Path ffprobe, Path file) throws IOException {
        var frames = Clips.run(List.of(
                ffprobe.toString(),
                "-v",
                "error",
                "-of",
                "compact=p=0:nk=0",
                "-show_entries",
                "frame=media_type,pts_time,key_frame",
                file.toString()));
        var pictures = new ArrayList<Double>();
        var keyframes = new ArrayList<Double>();
        var sounds = new ArrayList<Double>();
        for (var line :
                frames.lines().filter(frame -> frame.contains("pts_time=")).toList()) {
            double at = Double.parseDouble(line.replaceFirst(".*pts_time=([-0-9.]+).*", "$1"));
            if (line.contains("media_type=audio")) {
                sounds.add(at);
            } else {
                pictures.add(at);
                if (line.contains("key_frame=1")) {
                    keyframes.add(at);
                }
            }
        }
        return new Decoded(pictures, keyframes, sounds);
    }
}
