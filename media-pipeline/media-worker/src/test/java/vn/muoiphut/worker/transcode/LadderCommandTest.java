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

class LadderCommandTest {

    @Test
    void isOneRunWithOneDecoder() {
        var source =
                new Source(61.5, 61.5, 0, new Pictures(640, 360, new FrameRate(25, 1), false, false), new Sound(1, 2));
        var rungs = Ladder.of(640, 360, Set.of(240, 360));

        assertThat(String.join(" ", LadderCommand.of("source", source, rungs, 6.5, 2)))
                .isEqualTo("""
                        -hide_banner -nostdin -y -loglevel warning -nostats -progress pipe:1 -stats_period 0.5 \
                        -max_error_rate 0.25 -threads 2 -t 602 -protocol_whitelist file \
                        -format_whitelist mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,ogg,asf,flv \
                        -max_streams 64 -max_pixels 35651584 -i file:source -filter_complex \
                        [0:0]fps=25/1:start_time=0,scale=640:360:flags=bicubic:out_color_matrix=bt709:out_range=tv,\
                        format=yuv420p,setsar=1,split=2[v360p][s1];\
                        [s1]scale=426:240:flags=bicubic,setsar=1[v240p];\
                        [0:1]aresample=48000:async=1:first_pts=0,aformat=sample_fmts=fltp:channel_layouts=stereo,\
                        volume=6.500dB,apad=whole_dur=61.500,atrim=end=61.500,asplit=2[mono][stereo];\
                        [mono]aformat=channel_layouts=mono,alimiter=limit=0.89:level=false,asetnsamples=n=1024:p=0,\
                        asplit=2[a0][a2];\
                        [stereo]alimiter=limit=0.89:level=false,asetnsamples=n=1024:p=0,asplit=1[a1] \
                        -map [v240p] -c:v libx264 -preset fast -profile:v main -crf 25 -maxrate 300k -bufsize 600k \
                        -force_key_frames expr:gte(t,n_forced*2) -g 1000 -keyint_min 1 -sc_threshold 0 -pix_fmt yuv420p \
                        -colorspace bt709 -color_primaries bt709 -color_trc bt709 -threads 2 \
                        -map [a0] -c:a aac -aac_coder twoloop -ac 1 -ar 48000 -b:a 48k -map_metadata -1 -map_chapters -1 -t 61.500 \
                        -f hls -hls_time 4 -hls_playlist_type event -hls_segment_type fmp4 \
                        -hls_flags single_file+independent_segments -hls_segment_filename 240p.mp4 240p.m3u8 \
                        -map [v360p] -c:v libx264 -preset fast -profile:v main -crf 24 -maxrate 700k -bufsize 1400k \
                        -force_key_frames expr:gte(t,n_forced*2) -g 1000 -keyint_min 1 -sc_threshold 0 -pix_fmt yuv420p \
                        -colorspace bt709 -color_primaries bt709 -color_trc bt709 -threads 2 \
                        -map [a1] -c:a aac -aac_coder twoloop -ac 2 -ar 48000 -b:a 64k -map_metadata -1 -map_chapters -1 -t 61.500 \
                        -f hls -hls_time 4 -hls_playlist_type event -hls_segment_type fmp4 \
                        -hls_flags single_file+independent_segments -hls_segment_filename 360p.mp4 360p.m3u8 \
                        -map [a2] -c:a aac -aac_coder twoloop -ac 1 -ar 48000 -b:a 48k -map_metadata -1 -map_chapters -1 -t 61.500 \
                        -f hls -hls_time 4 -hls_playlist_type event -hls_segment_type fmp4 \
                        -hls_flags single_file+independent_segments -hls_segment_filename audio.mp4 audio.m3u8""");
    }

    @Test
    void cleansPicturesOnceBeforeTheyAreSplit() {
        var source = new Source(10, 8, 2, new Pictures(1920, 1080, new FrameRate(30, 1), true, true), null);

        assertThat(FilterGraph.of(source, Ladder.of(1920, 1080, Set.of(240)), 0, List.of()))
                .isEqualTo("[0:2]bwdif=mode=send_frame,fps=30/1:start_time=0,"
                        + "tpad=stop_mode=clone:stop_duration=2.000,scale=426:240:flags=bicubic,"
                        + "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,tonemap=mobius:desat=0,"
                        + "zscale=t=bt709:m=bt709:r=tv,format=yuv420p,setsar=1[v240p]");
    }

    @Test
    void turnsSpeechUpAndLeavesSilenceAlone() {
        assertThat(Loudness.gain("    I:         -23.4 LUFS\n")).isEqualTo(7.399999999999999);
        assertThat(Loudness.gain("I: -70.0 LUFS")).isZero();
        assertThat(Loudness.gain("I: -50.0 LUFS")).isEqualTo(30);
        assertThat(Loudness.gain("nothing")).isZero();
    }
}
