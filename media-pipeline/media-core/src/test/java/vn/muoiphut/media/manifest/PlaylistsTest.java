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
                            new Segment(1_200, 100_000, 4_000_000),
                            new Segment(101_200, 40_000, 4_000_000),
                            new Segment(141_200, 10_000, 200_000)))
            .measured();

    @Test
    void measuresThePeakOverWholeSegmentsAndTheMeanOverAll() {
        assertThat(low.bandwidth()).isEqualTo(200_000);
        assertThat(low.averageBandwidth()).isEqualTo(146_342);
        assertThat(low.seconds()).isEqualTo(8.2);
    }

    @Test
    void writesAMasterPlaylistThatSaysWhatAPlayerMustKnow() {
        assertThat(Playlists.master(List.of(low), rendition -> rendition.name() + ".m3u8"))
                .isEqualTo("""
                        #EXTM3U
                        #EXT-X-VERSION:7
                        #EXT-X-INDEPENDENT-SEGMENTS
                        #EXT-X-STREAM-INF:BANDWIDTH=200000,AVERAGE-BANDWIDTH=146342,CODECS="avc1.4d4015,mp4a.40.2",RESOLUTION=426x240,FRAME-RATE=29.970
                        240p.m3u8
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
}
