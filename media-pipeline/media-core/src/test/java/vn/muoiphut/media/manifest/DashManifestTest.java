package vn.muoiphut.media.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DashManifestTest {

    @Test
    void namesTheSameRangesOfTheSameFilesAndCaptionsBesideThem() {
        var segments = List.of(
                new Segment(1_200, 100_000, 4_000_000),
                new Segment(101_200, 40_000, 4_000_000),
                new Segment(141_200, 10_000, 200_000));
        var low = new Rendition("240p", "k", 426, 240, 29.97, "avc1.4d4015,mp4a.40.2", 0, 0, 151_200, 1_200, segments)
                .measured();

        assertThat(DashManifest.of(List.of(low), 8.2, List.of("vi"), rendition -> "https://store.example/f?a=1&b=2"))
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" profiles="urn:mpeg:dash:profile:isoff-main:2011" minBufferTime="PT4S" mediaPresentationDuration="PT8.200S">
                        <Period>
                        <AdaptationSet mimeType="video/mp4" segmentAlignment="true" startWithSAP="1">
                        <Representation id="240p" bandwidth="200000" codecs="avc1.4d4015,mp4a.40.2" width="426" height="240" frameRate="29970/1000" sar="1:1">
                        <BaseURL>https://store.example/f?a=1&amp;b=2</BaseURL>
                        <SegmentList timescale="1000000">
                        <Initialization range="0-1199"/>
                        <SegmentTimeline><S d="4000000" r="1"/><S d="200000"/></SegmentTimeline>
                        <SegmentURL mediaRange="1200-101199"/>
                        <SegmentURL mediaRange="101200-141199"/>
                        <SegmentURL mediaRange="141200-151199"/>
                        </SegmentList>
                        </Representation>
                        </AdaptationSet>
                        <AdaptationSet contentType="text" mimeType="text/vtt" lang="vi"><Role schemeIdUri="urn:mpeg:dash:role:2011" value="subtitle"/><Label>Tiếng Việt</Label><Representation id="captions-vi" bandwidth="1000"><BaseURL>captions/vi.vtt</BaseURL></Representation></AdaptationSet>
                        </Period>
                        </MPD>
                        """);
    }
}
