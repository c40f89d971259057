package vn.muoiphut.backend.quiz.picture;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.muoiphut.backend.shared.RefusedException;

/** A picture of our own making: its dots are those of the file it came from, and nothing else is. */
final class MadePicture {

    static final int MOST_SIDE = 1_280;
    private static final int MOST_SIDE_OF_FILE = 6_000;
    private static final int MOST_PIXELS_OF_FILE = 16_000_000;
    private static final float QUALITY = 0.82f;

    private final byte[] bytes;
    private final int width;
    private final int height;

    private MadePicture(byte[] bytes, int width, int height) {
        this.bytes = bytes;
        this.width = width;
        this.height = height;
    }

    byte[] bytes() {
        return bytes;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /**
     * Decodes a file and encodes it anew, upright, at most {@value #MOST_SIDE} pixels a side. How many pixels it has is
     * looked at before any of them is decoded.
     *
     * @throws RefusedException when it is no PNG, JPEG or WebP, cannot be decoded, or has too many pixels
     */
    static MadePicture of(byte[] file) {
        var format = PictureFormat.of(file).orElseThrow(() -> unusable("picture.kind"));
        var orientation = format == PictureFormat.JPEG ? Orientation.ofJpeg(file) : Orientation.UPRIGHT;
        var readers = ImageIO.getImageReadersByFormatName(format.reader());
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return encoded(fitted(decoded(reader), orientation), format);
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            throw unusable("picture.damaged");
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        try {
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if (Math.max(width, height) > MOST_SIDE_OF_FILE || (long) width * height > MOST_PIXELS_OF_FILE) {
                throw unusable("picture.too-big");
            }
            // Twice as fine as it will be shown is fine enough to be made smaller from.
            var step = Math.max(1, Math.max(width, height) / (2 * MOST_SIDE));
            var wanted = reader.getDefaultReadParam();
            wanted.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wanted);
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            // Readers stumble over broken files in many ways.
            throw new IOException(e);
        }
    }

    private static BufferedImage fitted(BufferedImage picture, Orientation orientation) {
        var scale = Math.min(1, (double) MOST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var side = orientation.isOnItsSide();
        var fitted = new BufferedImage(side ? height : width, side ? width : height, type);
        var canvas = fitted.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var transform = new AffineTransform(orientation.turn(width, height));
        transform.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        canvas.drawRenderedImage(picture, transform);
        canvas.dispose();
        return fitted;
    }

    /** As PNG what may be seen through; a drawing as PNG where that is smaller; all else as JPEG. */
    private static MadePicture encoded(BufferedImage picture, PictureFormat from) throws IOException {
        byte[] bytes;
        if (picture.getColorModel().hasAlpha()) {
            bytes = png(picture);
        } else {
            bytes = jpeg(picture);
            var drawn = from == PictureFormat.JPEG ? bytes : png(picture);
            bytes = drawn.length < bytes.length ? drawn : bytes;
        }
        return new MadePicture(bytes, picture.getWidth(), picture.getHeight());
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static RefusedException unusable(String code) {
        return RefusedException.invalid("body", code);
    }
}
