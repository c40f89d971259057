package vn.muoiphut.backend.report.analysis;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import vn.muoiphut.backend.progress.watch.WatchedSeconds;

/**
 * How many viewers have watched each second of a lesson, and where each of them watched last.
 *
 * @param watched by second
 * @param last by second, how many have watched nothing after it
 */
record ViewingSums(long viewers, List<Long> watched, List<Long> last) {

    static final ViewingSums NONE = new ViewingSums(
            0,
            Collections.nCopies(WatchedSeconds.MAX_SECONDS, 0L),
            Collections.nCopies(WatchedSeconds.MAX_SECONDS, 0L));

    ViewingSums {
        watched = List.copyOf(watched);
        last = List.copyOf(last);
    }

    /** With more viewers; who has watched nothing is none. */
    ViewingSums plus(List<WatchedSeconds> more) {
        var seconds = longs(watched);
        var ends = longs(last);
        var added = 0L;
        for (var one : more) {
            var end = count(one, seconds);
            if (end >= 0) {
                ends[end]++;
                added++;
            }
        }
        return new ViewingSums(viewers + added, list(seconds), list(ends));
    }

    /** Adds the seconds of one viewer; the last of them, -1 when there is none. */
    private static int count(WatchedSeconds one, long[] seconds) {
        var end = -1;
        for (var word = 0; word < one.words().size(); word++) {
            for (var bits = one.words().get(word); bits != 0; bits &= bits - 1) {
                end = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                seconds[end]++;
            }
        }
        return end;
    }

    /** By second, how many have watched it or something after it: where this falls, viewers leave. */
    List<Long> stillThere() {
        var there = new long[last.size()];
        var sum = 0L;
        for (var second = last.size() - 1; second >= 0; second--) {
            sum += last.get(second);
            there[second] = sum;
        }
        return list(there);
    }

    private static long[] longs(List<Long> list) {
        return list.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<Long> list(long[] longs) {
        return LongStream.of(longs).boxed().toList();
    }
}
