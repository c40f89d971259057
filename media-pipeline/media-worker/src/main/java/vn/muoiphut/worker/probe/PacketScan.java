package vn.muoiphut.worker.probe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Adds up what the packets of a file say about its length, stream by stream, and knows which are interlaced. */
final class PacketScan implements Consumer<String> {

    private static final Set<String> FIELDS = Set.of("tt", "bb", "tb", "bt");

    private final Map<String, double[]> spans = new HashMap<>();
    private final Set<String> interlaced = new HashSet<>();

    /** One line {@code packet,stream,time,decoding time,duration} or {@code stream,index,field order}. */
    @Override
    public void accept(String line) {
        var fields = line.split(",", -1);
        if (fields.length >= 5 && fields[0].equals("packet")) {
            // AVI says only when a packet is decoded.
            packet(fields[1], fields[2].startsWith("N") ? fields[3] : fields[2], fields[4]);
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

    private void packet(String stream, String time, String duration) {
        try {
            double from = Double.parseDouble(time);
            double to = from + (duration.startsWith("N") ? 0 : Double.parseDouble(duration));
            var span = spans.computeIfAbsent(stream, s -> new double[] {from, to});
            span[0] = Math.min(span[0], from);
            span[1] = Math.max(span[1], to);
        } catch (NumberFormatException unknown) {
            // A packet without a time is shown between others that have one.
        }
    }
}
