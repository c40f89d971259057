package vn.muoiphut.media.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.muoiphut.media.captions.CheckedCaptions.Reason;

/** Reads the blocks of SubRip and WebVTT files, which differ little: a line with times, the text, an empty line. */
final class CueReader {

    private static final Pattern TIMES =
            Pattern.compile("\\s*(?:(\\d{1,3}):)?([0-5]?\\d):([0-5]\\d)[.,](\\d{1,3})\\s*-->\\s*"
                    + "(?:(\\d{1,3}):)?([0-5]?\\d):([0-5]\\d)[.,](\\d{1,3})(?:\\s.*)?");

    private final List<String> lines;
    private int at;

    CueReader(String text) {
        lines = text.lines().toList();
    }

    /** The cues in the order of the file. */
    List<Cue> read() throws RefusedException {
        boolean webVtt = !lines.isEmpty() && lines.getFirst().matches("WEBVTT(?:[ \t].*)?");
        if (webVtt) {
            skipBlock();
        }
        var cues = new ArrayList<Cue>();
        while (skipEmptyLines()) {
            if (webVtt && lines.get(at).matches("(?:NOTE|STYLE|REGION)(?:[ \t].*)?")) {
                skipBlock();
            } else {
                cues.add(cue());
            }
        }
        return cues;
    }

    private Cue cue() throws RefusedException {
        if (!isTimes(at) && isTimes(at + 1)) {
            at++; // the number or the name of the cue
        }
        var times = times();
        int line = at + 1;
        long from = millis(times, 1);
        long to = millis(times, 5);
        if (to <= from) {
            throw new RefusedException(line, Reason.ENDS_BEFORE_IT_BEGINS);
        }
        at++;
        int first = at;
        while (at < lines.size() && !lines.get(at).isBlank() && !isTimes(at)) {
            at++;
        }
        // Without an empty line between them the number of the next caption would stand below this one.
        boolean numbered = isTimes(at) && at > first && lines.get(at - 1).matches("\\s*\\d+\\s*");
        var cue = new Cue(line, from, to, String.join("\n", lines.subList(first, numbered ? at - 1 : at)));
        if (cue.isEmpty()) {
            throw new RefusedException(line, Reason.NO_TEXT);
        }
        return cue;
    }

    private Matcher times() throws RefusedException {
        var times = TIMES.matcher(lines.get(at));
        if (!times.matches()) {
            // A number stands above the line that is wrong.
            int line = lines.get(at).matches("\\s*\\d+\\s*") && at + 1 < lines.size() ? at + 2 : at + 1;
            throw new RefusedException(line, Reason.BAD_TIMES);
        }
        return times;
    }

    private boolean isTimes(int index) {
        return index < lines.size() && TIMES.matcher(lines.get(index)).matches();
    }

    private boolean skipEmptyLines() {
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at < lines.size();
    }

    private void skipBlock() {
        while (at < lines.size() && !lines.get(at).isBlank()) {
            at++;
        }
    }

    private static long millis(Matcher times, int group) {
        var hours = times.group(group);
        var fraction = (times.group(group + 3) + "00").substring(0, 3);
        return (hours == null ? 0 : Long.parseLong(hours)) * 3_600_000
                + Long.parseLong(times.group(group + 1)) * 60_000
                + Long.parseLong(times.group(group + 2)) * 1000
                + Long.parseLong(fraction);
    }
}
