package vn.muoiphut.worker.packaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.media.manifest.Segment;

/**
 * Finds where in each segment of a fragmented MP4 file its first picture ends, from the index that precedes the
 * segment's data (ISO/IEC 14496-12 §8.8: moof, traf, tfhd, trun). The pictures are the file's first track.
 */
final class FirstPictures {

    private static final int LARGEST_INDEX = 1 << 20;

    private static final int DATA_OFFSET = 0x1;
    private static final int FIRST_FLAGS = 0x4;
    private static final int DURATIONS = 0x100;
    private static final int SIZES = 0x200;

    private static final int BASE_OFFSET = 0x1;
    private static final int DESCRIPTION = 0x2;
    private static final int DEFAULT_DURATION = 0x8;
    private static final int DEFAULT_SIZE = 0x10;

    private FirstPictures() {}

    /** The same segments, each with the bytes of its first picture; 0 where the index does not tell. */
    static List<Segment> in(Path file, List<Segment> segments) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var found = new Segment[segments.size()];
            for (int i = 0; i < found.length; i++) {
                var segment = segments.get(i);
                var bytes = ByteBuffer.allocate((int) Math.min(segment.bytes(), LARGEST_INDEX));
                channel.read(bytes, segment.offset());
                found[i] = segment.withPictureBytes(Math.min(end(bytes.flip()), segment.bytes()));
            }
            return List.of(found);
        }
    }

    /** @param segment its beginning */
    static long end(ByteBuffer segment) {
        var moof = box(segment, "moof");
        var traf = moof == null ? null : box(moof.content(), "traf");
        var header = traf == null ? null : box(traf.content(), "tfhd");
        var run = traf == null ? null : box(traf.content(), "trun");
        if (moof == null || header == null || run == null) {
            return 0;
        }
        var samples = run.content();
        int flags = samples.getInt() & 0xffffff;
        samples.getInt();
        long data = (flags & DATA_OFFSET) == 0 ? moof.size() + 8L : samples.getInt();
        skip(samples, flags, FIRST_FLAGS, 4);
        skip(samples, flags, DURATIONS, 4);
        long size = (flags & SIZES) == 0 ? defaultSize(header.content()) : Integer.toUnsignedLong(samples.getInt());
        return moof.at() + data + size;
    }

    private static long defaultSize(ByteBuffer header) {
        int flags = header.getInt() & 0xffffff;
        header.getInt();
        skip(header, flags, BASE_OFFSET, 8);
        skip(header, flags, DESCRIPTION, 4);
        skip(header, flags, DEFAULT_DURATION, 4);
        return (flags & DEFAULT_SIZE) == 0 ? 0 : Integer.toUnsignedLong(header.getInt());
    }

    private static void skip(ByteBuffer bytes, int flags, int flag, int length) {
        if ((flags & flag) != 0) {
            bytes.position(bytes.position() + length);
        }
    }

    /**
     * A box.
     *
     * @param at where it begins in what was searched
     */
    private record Box(int at, int size, ByteBuffer content) {}

    private static @Nullable Box box(ByteBuffer bytes, String type) {
        int at = bytes.position();
        while (at + 8 <= bytes.limit()) {
            int size = bytes.getInt(at);
            if (size < 8 || size > bytes.limit() - at) {
                return null;
            }
            var name = new byte[4];
            bytes.get(at + 4, name);
            if (type.equals(new String(name, StandardCharsets.ISO_8859_1))) {
                return new Box(at, size, bytes.slice(at + 8, size - 8));
            }
            at += size;
        }
        return null;
    }
}
