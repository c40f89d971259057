package vn.muoiphut.embedded.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemFfmpegTest {

    @ParameterizedTest
    @CsvSource({
        "ffmpeg version 5.1.9-0+deb12u1 Copyright, true",
        "ffmpeg version 5.0.1 Copyright, false",
        "ffmpeg version 4.4.2-0ubuntu0.22.04.1 Copyright, false",
        "ffmpeg version n7.1 Copyright, true",
        "ffmpeg version 10.0 Copyright, true",
        "ffmpeg version N-118193-g5f38c82536 Copyright, true",
        "sh: not found, false"
    })
    void takesFivePointOneAndNewer(String said, boolean newEnough) {
        assertThat(SystemFfmpeg.isNewEnough(said)).isEqualTo(newEnough);
    }
}
