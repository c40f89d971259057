package vn.muoiphut.media.captions;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.muoiphut.media.captions.CheckedCaptions.Accepted;
import vn.muoiphut.media.captions.CheckedCaptions.Reason;
import vn.muoiphut.media.captions.CheckedCaptions.Refused;

class CaptionsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void turnsSubRipIntoWebVtt() {
        var file =
                "\uFEFF1\r\n00:00:01,000 --> 00:00:03,500\r\nXin chào\r\nanh chị\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\nBài một\r\n";

        assertThat(check(file)).isEqualTo(new Accepted("""
                        WEBVTT

                        00:00:01.000 --> 00:00:03.500
                        Xin chào
                        anh chị

                        00:00:04.000 --> 00:00:06.000
                        Bài một
                        """, 2));
    }

    @Test
    void takesWebVttWithoutItsNotesStylesAndPositions() {
        var file = """
                WEBVTT - bài 1

                STYLE
                ::cue { color: red }

                NOTE chưa soát

                mở-đầu
                00:01.000 --> 00:02.000 line:0 align:start
                <v Giảng viên>Chào <b>cả nhà</b> & mọi người
                """;

        assertThat(check(file))
                .isEqualTo(new Accepted(
                        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nChào <b>cả nhà</b> &amp; mọi người\n", 1));
    }

    @Test
    void leavesNoMarkupThatAPageCouldTakeForItsOwn() {
        var accepted = (Accepted)
                check(
                        "1\n00:00:01,000 --> 00:00:02,000\n<script>x</script> 1 < 2 <font color=red>đỏ</font> {\\an8}trên <img src=x onerror=y>\n");

        assertThat(accepted.webVtt()).endsWith("x 1 &lt; 2 đỏ trên\n");
    }

    @Test
    void takesUtf16WithItsMarkAndRefusesOldEncodingsWithTheLine() {
        var file = "1\n00:00:01,000 --> 00:00:02,000\nđúng\n";

        assertThat(Captions.check(("\uFEFF" + file).getBytes(UTF_16LE), MINUTE)).isInstanceOf(Accepted.class);
        assertThat(Captions.check("1\n00:00:01,000 --> 00:00:02,000\n\u00e9t\u00e9\n".getBytes(ISO_8859_1), MINUTE))
                .isEqualTo(new Refused(3, Reason.NOT_UTF8));
    }

    @Test
    void saysWhichLineIsWrongAndWhy() {
        var first = "1\n00:00:05,000 --> 00:00:06,000\nMột\n\n";

        assertRefused("", 1, Reason.NO_CUES);
        assertRefused("WEBVTT\n\n", 1, Reason.NO_CUES);
        assertRefused("chỉ là chữ", 1, Reason.BAD_TIMES);
        assertRefused(first + "2\n00:00:07 --> 00:00:08\nHai\n", 6, Reason.BAD_TIMES);
        assertRefused(first + "2\n00:00:07,000 -> 00:00:08,000\nHai\n", 6, Reason.BAD_TIMES);
        assertRefused(first + "2\n00:61:07,000 --> 00:62:08,000\nHai\n", 6, Reason.BAD_TIMES);
        assertRefused(first + "2\n00:00:08,000 --> 00:00:08,000\nHai\n", 6, Reason.ENDS_BEFORE_IT_BEGINS);
        assertRefused(first + "2\n00:00:04,999 --> 00:00:08,000\nHai\n", 6, Reason.OUT_OF_ORDER);
        assertRefused(first + "2\n00:01:00,000 --> 00:01:01,000\nHai\n", 6, Reason.AFTER_THE_END);
        assertRefused(first + "2\n00:00:07,000 --> 00:00:08,000\n\n", 6, Reason.NO_TEXT);
        assertRefused("x".repeat(2_000_000), 1, Reason.TOO_LARGE);
        assertRefused("\0\0\0", 1, Reason.NOT_UTF8);
        assertRefused(first + "2\n\0", 6, Reason.NOT_UTF8);
        assertRefused(first + "2\n00:00:07,000 --> 00:00:08,000\n<i></i> {\\an8}\n", 6, Reason.NO_TEXT);
        assertRefused(first + "3\n4\n00:00:07,000 --> 00:00:08,000\nHai\n", 6, Reason.BAD_TIMES);
        assertRefused(first + "WEBVTT\n", 5, Reason.BAD_TIMES);
        assertRefused("{\\rtf1 Chào}", 1, Reason.BAD_TIMES);
        assertRefused("<?xml version=\"1.0\"?><tt/>", 1, Reason.BAD_TIMES);
        assertRefused("[Script Info]\nTitle: bài\n", 1, Reason.BAD_TIMES);
    }

    @Test
    void tellsCaptionsApartThatNoEmptyLineSeparates() {
        var file = "1\n00:00:01,000 --> 00:00:02,000\nNăm\n5\n2\n00:00:02,000 --> 00:00:03,000\nHai\n";

        assertThat(check(file)).isEqualTo(new Accepted("""
                        WEBVTT

                        00:00:01.000 --> 00:00:02.000
                        Năm
                        5

                        00:00:02.000 --> 00:00:03.000
                        Hai
                        """, 2));
    }

    @Test
    void leavesNoLettersThatNobodySees() {
        var accepted = (Accepted) check("1\n00:00:01,000 --> 00:00:02,000\nMột\u0007 \u202eba\u202c\u2066 hai\n");

        assertThat(accepted.webVtt()).endsWith("\nMột ba hai\n");
    }

    private static void assertRefused(String file, int line, Reason reason) {
        assertThat(check(file)).isEqualTo(new Refused(line, reason));
    }

    private static CheckedCaptions check(String file) {
        return Captions.check(file.getBytes(UTF_8), MINUTE);
    }
}
