package vn.muoiphut.media.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaylistsTest {

    private final Rendition low = new Rendition(
                    "240p",
                    "assets/a/1/1/240p.mp4",
                    426,
                    240,
                    29.97,
                    "avc1.4d4015,mp4a.40.2",
                    0,
                    0,
                    151_200,
                    1_200,
                    List.of(
                            new Segment(1_200, 100_000, 4_000_000, 20_000),
                            new Segment(101_200, 40_000, 4_000_000, 8_000),
                            new Segment(141_200, 10_000, 200_000, 5_000)))
            .measured();

    @Test
    void measuresThePeakOverStretchesAboutAsLongAsASegmentAndTheMeanOverAll() {
        assertThat(low.bandwidth()).isEqualTo(200_000);
        assertThat(low.averageBandwidth()).isEqualTo(146_342);
        assertThat(low.seconds()).isEqualTo(8.2);
    }

    @Test
    void takesNoStretchForThePeakThatIsShorterThanHalfASegmentOrLongerThanOneAndAHalf() {
        assertThat(peak(segment(50_000, 4.0), segment(90_000, 1.9))).isEqualTo(rate(140_000, 5.9));
        assertThat(peak(segment(50_000, 4.0), segment(90_000, 2.0))).isEqualTo(rate(90_000, 2.0));
        assertThat(peak(segment(1_000, 4.0), segment(80_000, 1.5), segment(90_000, 1.5)))
                .isEqualTo(rate(170_000, 3.0));
        assertThat(peak(segment(1_000, 0.2))).isEqualTo(rate(1_000, 0.2));
    }

    @Test
    void writesAMasterPlaylistThatSaysWhatAPlayerMustKnow() {
        assertThat(Playlists.master(List.of(low), List.of("en", "vi"))).isEqualTo("""
                        #EXTM3U
                        #EXT-X-VERSION:7
                        #EXT-X-INDEPENDENT-SEGMENTS
                        #EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="captions",LANGUAGE="en",NAME="English",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,URI="captions/en.m3u8"
                        #EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="captions",LANGUAGE="vi",NAME="Tiếng Việt",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,URI="captions/vi.m3u8"
                        #EXT-X-STREAM-INF:BANDWIDTH=200000,AVERAGE-BANDWIDTH=146342,CODECS="avc1.4d4015,mp4a.40.2",RESOLUTION=426x240,FRAME-RATE=29.970,SUBTITLES="captions"
                        240p.m3u8
                        #EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=40000,AVERAGE-BANDWIDTH=32196,CODECS="avc1.4d4015",RESOLUTION=426x240,URI="240p/pictures.m3u8"
                        """);
    }

    @Test
    void namesNoGroupOfCaptionsWhereThereAreNoneAndNoPicturesWhereNobodyHasLookedForThem() {
        var old = List.of(new Segment(1_200, 100_000, 4_000_000));
        var before = new Rendition("240p", "k", 426, 240, 25, "avc1.4d4015", 0, 0, 101_200, 1_200, old).measured();

        assertThat(Playlists.master(List.of(before), List.of()))
                .doesNotContain("SUBTITLES", "I-FRAME")
                .endsWith("RESOLUTION=426x240,FRAME-RATE=25.000\n240p.m3u8\n");
    }

    @Test
    void writesTheFirstPictureOfEverySegmentAsAByteRange() {
        assertThat(Playlists.pictures(low, "f")).isEqualTo("""
                        #EXTM3U
                        #EXT-X-VERSION:7
                        #EXT-X-TARGETDURATION:4
                        #EXT-X-MEDIA-SEQUENCE:0
                        #EXT-X-PLAYLIST-TYPE:VOD
                        #EXT-X-I-FRAMES-ONLY
                        #EXT-X-MAP:URI="f",BYTERANGE="1200@0"
                        #EXTINF:4.000000,
                        #EXT-X-BYTERANGE:20000@1200
                        f
                        #EXTINF:4.000000,
                        #EXT-X-BYTERANGE:8000@101200
                        f
                        #EXTINF:0.200000,
                        #EXT-X-BYTERANGE:5000@141200
                        f
                        #EXT-X-ENDLIST
                        """);
    }

    @Test
    void writesCaptionsAsOneSegmentOfTheWholeVideo() {
        assertThat(Playlists.captions("vi", 61.48)).isEqualTo("""
                        #EXTM3U
                        #EXT-X-VERSION:7
                        #EXT-X-TARGETDURATION:61
                        #EXT-X-MEDIA-SEQUENCE:0
                        #EXT-X-PLAYLIST-TYPE:VOD
                        #EXTINF:61.480000,
                        vi.vtt
                        #EXT-X-ENDLIST
                        """);
    }

    @Test
    void writesEverySegmentAsAByteRangeOfOneFile() {
        assertThat(Playlists.media(low, "https://store.example/240p.mp4?signed"))
                .isEqualTo("""
                        #EXTM3U
                        #EXT-X-VERSION:7
                        #EXT-X-TARGETDURATION:4
                        #EXT-X-MEDIA-SEQUENCE:0
                        #EXT-X-PLAYLIST-TYPE:VOD
                        #EXT-X-INDEPENDENT-SEGMENTS
                        #EXT-X-MAP:URI="https://store.example/240p.mp4?signed",BYTERANGE="1200@0"
                        #EXTINF:4.000000,
                        #EXT-X-BYTERANGE:100000@1200
                        https://store.example/240p.mp4?signed
                        #EXTINF:4.000000,
                        #EXT-X-BYTERANGE:40000@101200
                        https://store.example/240p.mp4?signed
                        #EXTINF:0.200000,
                        #EXT-X-BYTERANGE:10000@141200
                        https://store.example/240p.mp4?signed
                        #EXT-X-ENDLIST
                        """);
    }

    private static Segment segment(long bytes, double seconds) {
        return new Segment(0, bytes, Math.round(seconds * 1e6));
    }

    private static int rate(long bytes, double seconds) {
        return (int) Math.ceil(bytes * 8 / seconds);
    }

    private static int peak(Segment... segments) {
        return new Rendition("x", "k", 2, 2, 25, "avc1.4d4015", 0, 0, 0, 0, List.of(segments))
                .measured()
                .bandwidth();
    }
}
