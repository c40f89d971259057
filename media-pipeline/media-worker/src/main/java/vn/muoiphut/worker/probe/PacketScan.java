package vn.muoiphut.worker.probe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds up what the packets of a file say about its length, stream by stream, and knows which are interlaced. */
final class PacketScan implements Consumer<String> {

    private static final Set<String> FIELDS = Set.of("tt", "bb", "tb", "bt");

    /** Formats of broadcasting, whose clock may begin again in the middle; ffmpeg goes on as if it had not. */
    private static final Set<String> RESTARTING = Set.of("mpegts", "mpeg", "ogg");

    private static final double LARGEST_JUMP = 10;
    private static final double LARGEST_STEP_BACK = 0.1;

    private final boolean restarts;
    private final Map<String, double[]> spans = new HashMap<>();
    private final Map<String, double[]> lastDecoded = new HashMap<>();
    private double shift;
    private final Set<String> interlaced = new HashSet<>();

    /** @param format as ffprobe names it */
    PacketScan(@Nullable String format) {
        restarts = format != null && RESTARTING.contains(format);
    }

    /** One line {@code packet,stream,time,decoding time,duration} or {@code stream,index,field order}. */
    @Override
    public void accept(String line) {
        var fields = line.split(",", -1);
        if (fields.length >= 5 && fields[0].equals("packet")) {
            // AVI says only when a packet is decoded.
            packet(fields[1], fields[2].startsWith("N") ? fields[3] : fields[2], fields[3], fields[4]);
        } else if (fields.length >= 3 && fields[0].equals("stream") && FIELDS.contains(fields[2])) {
            interlaced.add(fields[1]);
        }
    }

    /** From the file's beginning to the end of a stream's last packet; 0 when it has none. */
    double seconds(int stream) {
        var span = spans.get(Integer.toString(stream));
        return span == null ? 0 : Math.max(0, span[1] - beginning());
    }

    /** Before 0 lie only packets that are decoded and not shown. */
    private double beginning() {
        return Math.max(
                0, spans.values().stream().mapToDouble(span -> span[0]).min().orElse(0));
    }

    boolean isInterlaced(int stream) {
        return interlaced.contains(Integer.toString(stream));
    }

    private void packet(String stream, String time, String decoded, String duration) {
        try {
            double length = duration.startsWith("N") ? 0 : Double.parseDouble(duration);
            if (restarts && !decoded.startsWith("N")) {
                follow(stream, Double.parseDouble(decoded), length);
            }
            double from = Double.parseDouble(time) + shift;
            double to = from + length;
            var span = spans.computeIfAbsent(stream, s -> new double[] {from, to});
            span[0] = Math.min(span[0], from);
            span[1] = Math.max(span[1], to);
        } catch (NumberFormatException unknown) {
            // A packet without a time is shown between others that have one.
        }
    }

    /** Puts what comes after a jump of the clock where the last packet of the same stream ended. */
    private void follow(String stream, double decoded, double length) {
        double now = decoded + shift;
        var last = lastDecoded.get(stream);
        if (last != null && (Math.abs(now - last[1]) > LARGEST_JUMP || now + LARGEST_STEP_BACK < last[0])) {
            shift += last[1] - now;
            now = last[1];
        }
        lastDecoded.put(stream, new double[] {now, now + length});
    }
}
