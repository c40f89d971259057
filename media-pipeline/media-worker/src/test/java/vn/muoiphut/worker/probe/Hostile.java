package vn.muoiphut.worker.probe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Turns honest files into hostile ones, byte by byte. */
final class Hostile {

    private Hostile() {}

    /** An MP4 whose table of times says that each picture is shown so much longer. */
    static byte[] claimingTimes(byte[] mp4, int factor) {
        var bytes = mp4.clone();
        int firstDelta = indexOf(bytes, "stts") + 4 + 4 + 4 + 4;
        put(bytes, indexOf(bytes, "edts"), "free");
        ByteBuffer.wrap(bytes)
                .putInt(firstDelta, factor * ByteBuffer.wrap(bytes).getInt(firstDelta));
        return bytes;
    }

    /** An AVI whose pictures claim this size. */
    static byte[] claimingPixels(byte[] avi, int width, int height) {
        var bytes = avi.clone();
        int format = indexOf(bytes, "strf") + 8;
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(format + 4, width)
                .putInt(format + 8, height);
        return bytes;
    }

    /** An MP4 with its index at the end, whose only track is there so many times. */
    static byte[] withTracks(byte[] mp4, int count) throws IOException {
        int moov = indexOf(mp4, "moov") - 4;
        int trak = indexOf(mp4, "trak") - 4;
        int size = ByteBuffer.wrap(mp4).getInt(trak);
        var all = new ByteArrayOutputStream();
        all.write(mp4, 0, trak);
        for (int i = 0; i < count; i++) {
            all.write(mp4, trak, size);
        }
        all.write(mp4, trak + size, mp4.length - trak - size);
        var bytes = all.toByteArray();
        ByteBuffer.wrap(bytes).putInt(moov, ByteBuffer.wrap(mp4).getInt(moov) + (count - 1) * size);
        return bytes;
    }

    /** An MP4 whose index is packed, and unpacks to so many bytes of nothing (QuickTime File Format, cmov). */
    static byte[] unpackingTo(byte[] mp4, int size) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zlib = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            var nothing = new byte[1 << 16];
            for (int i = 0; i < size; i += nothing.length) {
                zlib.write(nothing);
            }
        }
        var data = packed.toByteArray();
        int moov = indexOf(mp4, "moov") - 4;
        var bytes = ByteBuffer.allocate(moov + 8 + 8 + 12 + 12 + data.length).put(mp4, 0, moov);
        bytes.putInt(40 + data.length)
                .put(ascii("moov"))
                .putInt(32 + data.length)
                .put(ascii("cmov"));
        bytes.putInt(12).put(ascii("dcom")).put(ascii("zlib"));
        bytes.putInt(12 + data.length).put(ascii("cmvd")).putInt(size).put(data);
        return bytes.array();
    }

    /** Followed by an archive, which programs look for at a file's end. */
    static byte[] withArchive(byte[] mp4) throws IOException {
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("run-me.txt"));
            zip.write("x".getBytes(StandardCharsets.US_ASCII));
        }
        return joined(mp4, archive.toByteArray());
    }

    /** With a web page in a box that players skip, at the place where browsers look. */
    static byte[] withPage(byte[] mp4) {
        var page = ascii("<html><script>alert(1)</script></html>");
        int type = ByteBuffer.wrap(mp4).getInt(0);
        var box = ByteBuffer.allocate(8 + page.length)
                .putInt(8 + page.length)
                .put(ascii("free"))
                .put(page)
                .array();
        return joined(joined(Arrays.copyOf(mp4, type), box), Arrays.copyOfRange(mp4, type, mp4.length));
    }

    static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static void put(byte[] bytes, int at, String text) {
        System.arraycopy(ascii(text), 0, bytes, at, text.length());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
