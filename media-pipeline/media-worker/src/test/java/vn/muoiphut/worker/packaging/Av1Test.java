package vn.muoiphut.worker.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.muoiphut.embedded.ffmpeg.PackedFfmpeg;
import vn.muoiphut.media.manifest.Rendition;
import vn.muoiphut.media.manifest.Segment;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.child.FfmpegSettings;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.ladder.Ladder;
import vn.muoiphut.worker.probe.Probe;
import vn.muoiphut.worker.probe.Verdict.Taken;
import vn.muoiphut.worker.transcode.Av1;
import vn.muoiphut.worker.transcode.Outcome;
import vn.muoiphut.worker.transcode.Transcode;

class Av1Test {

    @TempDir
    private Path folder;

    @Test
    void hasTheBordersOfTheOthersAndIsNamedAsItIs() throws Exception {
        var packed = PackedFfmpeg.unpack(folder.resolve("unpacked"));
        var tools = tools(packed.ffmpeg(), packed.ffprobe());
        Av1.insist(tools, folder);
        new Clips(folder).ordinary("source.mp4", 256, 144, "30000/1001", 6.2);
        var ffmpeg = tools.in(folder);
        var source = ((Taken) Probe.of(ffmpeg, "source.mp4")).source();
        var rungs = Ladder.of(256, 144, Set.of(144), Set.of(144));

        assertThat(Transcode.run(ffmpeg, "source.mp4", source, rungs, seconds -> {}))
                .isEqualTo(new Outcome.Made());

        var plain = Renditions.of(folder, rungs.getFirst(), 29.97, "plain");
        var av1 = Renditions.of(folder, rungs.getLast(), 29.97, "av1");
        assertThat(av1.codecs()).isEqualTo("av01.0.00M.08,mp4a.40.2");
        assertThat(av1.segments()).hasSize(2).extracting(Segment::micros).isEqualTo(micros(plain));
        assertThat(av1.segments()).allMatch(segment -> segment.pictureBytes() > 0);
        var pictures =
                Decoded.of(packed.ffprobe(), folder.resolve("144p-av1.mp4")).pictures();
        assertThat(pictures)
                .hasSameSizeAs(
                        Decoded.of(packed.ffprobe(), folder.resolve("144p.mp4")).pictures());
    }

    @Test
    void isRefusedAtTheStartWhereItCannotBeMade() throws IOException {
        var without = Files.writeString(folder.resolve("ffmpeg"), """
                #!/bin/sh
                [ "$1" = -version ] && echo "ffmpeg version 5.1.9" && exit
                echo "Unknown encoder 'libsvtav1'" >&2
                exit 1
                """);
        assertThat(without.toFile().setExecutable(true)).isTrue();
        var tools = tools(without, Path.of("ffprobe"));

        assertThatIllegalStateException()
                .isThrownBy(() -> Av1.insist(tools, folder))
                .withMessageContainingAll("libsvtav1", "muoiphut.media.worker.av1");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains("av1-"));
    }

    private static List<Long> micros(Rendition rendition) {
        return rendition.segments().stream().map(Segment::micros).toList();
    }

    private static Tools tools(Path ffmpeg, Path ffprobe) {
        return new Tools(new FfmpegSettings(ffmpeg, ffprobe, 2, DataSize.ofGigabytes(8), DataSize.ofGigabytes(1), 10));
    }
}
