package vn.muoiphut.worker.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.muoiphut.worker.Clips;

class ContainersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"a.mp4,true", "a.mov,true", "a.3gp,true", "a.mkv,true", "a.avi,false", "a.ts,false"})
    void splitsOnlyFilesThatSayWhereTheirKeyframesAre(String name, boolean expected) throws IOException {
        var clip = new Clips(folder).make(name, "-f", "lavfi", "-i", "color=s=64x64:d=0.1", "-c:v", "mpeg4");

        assertThat(Containers.nameTheirKeyframes(clip)).isEqualTo(expected);
    }
}
