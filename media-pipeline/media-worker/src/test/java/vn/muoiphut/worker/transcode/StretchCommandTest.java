package vn.muoiphut.worker.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.muoiphut.worker.ladder.Ladder;
import vn.muoiphut.worker.probe.FrameRate;
import vn.muoiphut.worker.probe.Source;
import vn.muoiphut.worker.probe.Source.Pictures;
import vn.muoiphut.worker.probe.Source.Sound;

class StretchCommandTest {

    private final Source source =
            new Source(20, 20, 0, new Pictures(640, 360, new FrameRate(30_000, 1001), false, false), new Sound(1, 2));

    @Test
    void readsFromAKeyframeBeforeTheStretchAndCountsPicturesFromTheSourcesBeginning() {
        var command = StretchCommand.of(
                "source", source, Ladder.of(640, 360, Set.of(360)), new Stretch(1, 240, 360, false), 2);

        assertThat(String.join(" ", command))
                .contains("-copyts -start_at_zero -noaccurate_seek -ss 4.008 -protocol_whitelist file ")
                .contains("[0:0]fps=30000/1001,trim=start_pts=240:end_pts=360,setpts=PTS-240,scale=640:360")
                .contains("-force_key_frames expr:eq(n,0)+eq(n,60) ")
                .endsWith("-rc_init_occupancy 700k -map_metadata -1 -map_chapters -1 -f mp4 360p-1.mp4");
    }

    @Test
    void beginsTheFirstStretchAsARunOverTheWholeSourceDoes() {
        var command =
                StretchCommand.of("source", source, Ladder.of(640, 360, Set.of(360)), new Stretch(0, 0, 240, false), 2);

        assertThat(String.join(" ", command))
                .contains("[0:0]fps=30000/1001:start_time=0,trim=start_pts=0:end_pts=240,setpts=PTS-0,")
                .contains("-force_key_frames expr:eq(n,0)+eq(n,60)+eq(n,120)+eq(n,180) ")
                .doesNotContain("-ss")
                .doesNotContain("occupancy");
    }

    @Test
    void joinsCopiesOfThePicturesWithTheSoundOfTheSource() {
        var rungs = Ladder.of(640, 360, Set.of(360));
        var stretches = List.of(new Stretch(0, 0, 240, false), new Stretch(1, 240, 600, true));

        assertThat(JoinCommand.list(
                        rungs.getFirst(), stretches, source.pictures().rate()))
                .isEqualTo("""
                        ffconcat version 1.0
                        file 360p-0.mp4
                        duration 8.008000
                        file 360p-1.mp4
                        duration 12.012000
                        """);
        assertThat(String.join(" ", JoinCommand.of("source", source, rungs, 0, 2)))
                .contains("-i file:source -protocol_whitelist file -format_whitelist concat,mov,mp4,m4a,3gp,3g2,mj2 "
                        + "-f concat -auto_convert 0 -i file:360p.ffconcat -filter_complex [0:1]aresample=48000")
                .contains(
                        "asplit=1[a0] -map 1:v -c:v copy -map [a0] -c:a aac -aac_coder twoloop -ac 2 -ar 48000 -b:a 64k -map_metadata -1")
                .endsWith("-hls_segment_filename 360p.mp4 360p.m3u8");
    }
}
