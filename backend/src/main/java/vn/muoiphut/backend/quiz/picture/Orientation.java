package vn.muoiphut.backend.quiz.picture;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera was held, by the tag Orientation of Exif 2.32 (CIPA DC-008), section 4.6.4. What is made anew has no tags,
 * and would lie on its side without it.
 *
 * @param tag from 1, upright, to 8
 */
record Orientation(int tag) {

    static final Orientation UPRIGHT = new Orientation(1);

    /** Upright when the file does not say, or says nonsense. */
    static Orientation ofJpeg(byte[] file) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var exif = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
            if (exif.isEmpty()) {
                return UPRIGHT;
            }
            try (var data = exif.getFirst().data()) {
                // One byte of padding stands before the tags.
                data.skipNBytes(1);
                var tags = new TIFFReader().read(new MemoryCacheImageInputStream(data));
                var entry = tags.getEntryById(TIFF.TAG_ORIENTATION);
                var tag = entry != null && entry.getValue() instanceof Number number ? number.intValue() : 1;
                return tag >= 1 && tag <= 8 ? new Orientation(tag) : UPRIGHT;
            }
        } catch (IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return tag >= 5;
    }

    /** Turns a picture of that size, which then lies at the origin again. */
    AffineTransform turn(double width, double height) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
