package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.manifest.Rendition;

/** Real clips of phones and cameras, from a folder that the environment names. */
class GivenSamplesTest {

    private static final String FOLDER = "MUOIPHUT_MEDIA_SAMPLES";
    private static final Logger LOG = LoggerFactory.getLogger(GivenSamplesTest.class);

    @Test
    void makesEveryClipPlayableOrSaysWhyNot(@TempDir Path folder) throws Exception {
        var samples = System.getenv().get(FOLDER);
        assumeTrue(samples != null, "no real clips: " + FOLDER + " is not set");
        try (var platform = new Platform(folder, Set.of(240, 480));
                var files = Files.newDirectoryStream(Path.of(samples), "*.{mp4,mov,webm,3gp,mkv,avi,ts}")) {
            for (var file : files) {
                var asset = platform.afterWorkOn(file);
                var made = asset.state() instanceof AssetState.Ready ? described(platform, asset) : asset.state();
                LOG.warn("{}: {}", file.getFileName(), made);
                assertThat(asset.state()).isInstanceOfAny(AssetState.Ready.class, AssetState.Rejected.class);
            }
        }
    }

    private static String described(Platform platform, MediaAsset asset) {
        var manifest = platform.manifest(asset);
        var text = new StringBuilder().append(manifest.seconds()).append(" s");
        for (Rendition rendition : manifest.renditions()) {
            text.append(", %s %dx%d %.3f/s %s %d kB"
                    .formatted(
                            rendition.name(),
                            rendition.width(),
                            rendition.height(),
                            rendition.frameRate(),
                            rendition.codecs(),
                            rendition.bytes() / 1000));
        }
        return text.toString();
    }
}
