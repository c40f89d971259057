package vn.muoiphut.samples;

import static vn.muoiphut.samples.Palette.*;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out one moment of a lesson: heading and points on the left, picture on the right, a line of progress on top. The
 * lowest sixth stays free of text, for captions.
 */
final class Stage {

    static final int WIDTH = 1280;
    static final int HEIGHT = 720;
    private static final int LEFT = 64;
    private static final int TEXT_WIDTH = 690;
    private static final int TEXT_BOTTOM = 618;
    private static final int PICTURE_X = 812;
    private static final int PICTURE_Y = 122;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);

    BufferedImage at(Timeline timeline, double now) {
        Timeline.TimedSlide slide = timeline.slides().stream()
                .filter(candidate -> now < candidate.end())
                .findFirst()
                .orElse(timeline.slides().getLast());
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setColor(PAPER);
            g.fillRect(0, 0, WIDTH, HEIGHT);
            int step = step(slide, now);
            Pen pen = new Pen(g, now - slide.start(), step);
            progress(pen, timeline, now);
            text(pen, slide, now);
            picture(pen, slide);
            double veil = Math.max(1 - pen.ease(0, 0.4), pen.ease(slide.end() - slide.start() - 0.3, 0.3));
            if (veil > 0 && now < timeline.seconds() - 0.4) {
                g.setColor(Pen.fade(PAPER, veil));
                g.fillRect(0, 24, WIDTH, HEIGHT);
            }
        } finally {
            g.dispose();
        }
        return image;
    }

    private static void progress(Pen pen, Timeline timeline, double now) {
        double width = WIDTH - 2.0 * LEFT;
        double at = LEFT + width * Math.min(1, now / timeline.seconds());
        pen.line(TINT, 8, LEFT, 32, LEFT + width, 32);
        pen.line(PRIMARY, 8, LEFT, 32, at, 32);
        for (Timeline.TimedSlide slide : timeline.slides()) {
            double x = LEFT + width * slide.start() / timeline.seconds();
            pen.disc(slide.start() <= now ? PRIMARY : GREY, x, 32, 7);
        }
        pen.disc(ACCENT, at, 32, 12);
    }

    private static void picture(Pen pen, Timeline.TimedSlide slide) {
        pen.box(TINT, PICTURE_X, PICTURE_Y, Pictures.WIDTH, Pictures.HEIGHT, 32);
        AffineTransform before = pen.g().getTransform();
        pen.g().translate(PICTURE_X, PICTURE_Y);
        pen.g().clipRect(0, 0, Pictures.WIDTH, Pictures.HEIGHT);
        Pictures.named(slide.slide().picture()).accept(pen);
        pen.g().setClip(null);
        pen.g().setTransform(before);
    }

    private static void text(Pen pen, Timeline.TimedSlide slide, double now) {
        Script.Slide content = slide.slide();
        double y = 136;
        for (String line : wrap(pen, Pen.font(true, 60), content.heading(), TEXT_WIDTH)) {
            write(pen, line, LEFT, y);
            y += 68;
        }
        y += 6;
        pen.box(ACCENT, LEFT, y - 54, 96, 8, 4);
        for (int i = 0; i < content.points().size(); i++) {
            y = point(pen, content.points().get(i), y, i == pen.step(), shown(slide, i, now));
        }
        if (y > TEXT_BOTTOM) {
            throw new IllegalArgumentException("too much text on the slide '" + content.heading() + "'");
        }
    }

    private static int step(Timeline.TimedSlide slide, double now) {
        return slide.cues().stream()
                .filter(cue -> cue.start() <= now)
                .mapToInt(cue -> cue.cue().point())
                .reduce(-1, (earlier, later) -> later);
    }

    /** How far a point has come in, from 0 to 1: it enters with the first sentence about it. */
    private static double shown(Timeline.TimedSlide slide, int point, double now) {
        double from = slide.cues().stream()
                .filter(cue -> cue.cue().point() == point)
                .mapToDouble(Timeline.TimedCue::start)
                .findFirst()
                .orElse(slide.start());
        return Pen.ease(now, from - 0.3, 0.5);
    }

    private static double point(Pen pen, Script.Point point, double y, boolean active, double shown) {
        int indent = 84;
        Font font = Pen.font(active, 48);
        // measured in bold either way, so that a line never breaks anew when it is highlighted
        List<String> lines = wrap(pen, Pen.font(true, 48), point.text(), TEXT_WIDTH - indent - 12);
        double height = lines.size() * 58 + 22;
        if (shown > 0) {
            double slide = (1 - shown) * 40;
            if (active) {
                pen.box(Pen.fade(ACCENT_SOFT, shown), LEFT - 16 + slide, y - 8, TEXT_WIDTH + 24, height, 20);
            }
            bullet(pen, point, LEFT + 30 + slide, y + 33, shown);
            pen.g().setColor(Pen.fade(INK, shown));
            pen.g().setFont(font);
            double base = y + 50;
            for (String line : lines) {
                pen.g().drawString(line, (float) (LEFT + indent + slide), (float) base);
                base += 58;
            }
        }
        return y + height + 12;
    }

    private static void bullet(Pen pen, Script.Point point, double x, double y, double shown) {
        if (point.number().isEmpty()) {
            pen.disc(Pen.fade(PRIMARY, shown), x, y, 13);
        } else {
            pen.disc(Pen.fade(PRIMARY, shown), x, y, 32);
            pen.text(Pen.fade(WHITE, shown), true, 44, x, y + 16, point.number());
        }
    }

    private static void write(Pen pen, String line, double x, double y) {
        pen.g().setFont(Pen.font(true, 60));
        pen.g().setColor(PRIMARY_DARK);
        pen.g().drawString(line, (float) x, (float) y - 30);
    }

    /** As few lines as fit, and those as even as can be: no lonely word in the last. */
    private static List<String> wrap(Pen pen, Font font, String text, double width) {
        List<String> best = broken(pen, font, text, width);
        double narrower = width;
        List<String> lines = best;
        while (lines.size() == best.size() && narrower > width / 3) {
            best = lines;
            narrower -= 12;
            lines = broken(pen, font, text, narrower);
        }
        return best;
    }

    private static List<String> broken(Pen pen, Font font, String text, double width) {
        var metrics = pen.g().getFontMetrics(font);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (metrics.stringWidth(longer) > width && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
