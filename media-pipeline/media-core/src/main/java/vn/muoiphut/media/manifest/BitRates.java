package vn.muoiphut.media.manifest;

import java.util.List;
import java.util.function.ToLongFunction;

/** Bits a second as playlists state them, measured and not promised by an encoder. */
final class BitRates {

    private BitRates() {}

    /**
     * The peak segment bit rate of RFC 8216 §4.1: the largest of any contiguous set of segments that plays for between
     * 0.5 and 1.5 times the target duration. Where there is no such set, that of all segments together.
     *
     * @param bytes how many bytes of a segment are fetched
     */
    static int peak(List<Segment> segments, long targetSeconds, ToLongFunction<Segment> bytes) {
        double least = targetSeconds * 0.5e6;
        double most = targetSeconds * 1.5e6;
        double peak = 0;
        for (int from = 0; from < segments.size(); from++) {
            long sum = 0;
            long micros = 0;
            for (int to = from; to < segments.size() && micros <= most; to++) {
                sum += bytes.applyAsLong(segments.get(to));
                micros += segments.get(to).micros();
                if (micros >= least && micros <= most) {
                    peak = Math.max(peak, sum * 8e6 / micros);
                }
            }
        }
        return peak > 0 ? (int) Math.ceil(peak) : mean(segments, bytes);
    }

    /** Over all segments (RFC 8216 §4.1: average segment bit rate). */
    static int mean(List<Segment> segments, ToLongFunction<Segment> bytes) {
        long sum = segments.stream().mapToLong(bytes).sum();
        return (int) Math.ceil(
                sum * 8e6 / segments.stream().mapToLong(Segment::micros).sum());
    }
}
