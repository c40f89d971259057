package vn.muoiphut.samples;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/** A course's cover: one of its pictures, without words, for lists. */
final class Cover {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final Map<String, String> PICTURES = Map.of(
            "dich-vu-cong", "papers", "an-toan-tren-mang", "shield", "thanh-toan-khong-tien-mat", "qr");

    private Cover() {}

    static void write(Path course) throws IOException {
        String picture = PICTURES.get(course.getFileName().toString());
        if (picture == null) {
            throw new IllegalArgumentException("no picture chosen for the cover of " + course);
        }
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Palette.TINT);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        double scale = (double) HEIGHT / Pictures.HEIGHT;
        g.translate((WIDTH - Pictures.WIDTH * scale) / 2, 0);
        g.scale(scale, scale);
        Pictures.named(picture).accept(new Pen(g, 3, -1));
        g.dispose();
        ImageIO.write(image, "png", course.resolve("cover.png").toFile());
    }
}
