package vn.muoiphut.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Draws the few shapes that all pictures are made of; {@code t} is the seconds since the slide began, {@code step} the
 * point that is being spoken about, from 0, or -1 before the first.
 */
record Pen(Graphics2D g, double t, int step) {

    /** Smoothly from 0 at {@code from} to 1 a {@code length} later. */
    static double ease(double now, double from, double length) {
        double x = Math.clamp((now - from) / length, 0, 1);
        return x * x * (3 - 2 * x);
    }

    double ease(double from, double length) {
        return ease(t, from, length);
    }

    /** From 0 to 1 and back, once in {@code period} seconds. */
    double swing(double period) {
        return 0.5 - 0.5 * Math.cos(2 * Math.PI * t / period);
    }

    void box(Color color, double x, double y, double w, double h, double round) {
        fill(color, new RoundRectangle2D.Double(x, y, w, h, round * 2, round * 2));
    }

    void frame(Color color, double width, double x, double y, double w, double h, double round) {
        stroke(color, width, new RoundRectangle2D.Double(x, y, w, h, round * 2, round * 2));
    }

    void disc(Color color, double x, double y, double radius) {
        fill(color, new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
    }

    void ring(Color color, double width, double x, double y, double radius) {
        stroke(color, width, new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
    }

    void line(Color color, double width, double... xy) {
        stroke(color, width, path(false, xy));
    }

    void polygon(Color color, double... xy) {
        fill(color, path(true, xy));
    }

    void fill(Color color, Shape shape) {
        g.setColor(color);
        g.fill(shape);
    }

    void stroke(Color color, double width, Shape shape) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    static Path2D path(boolean closed, double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    static Color fade(Color color, double alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * alpha));
    }

    static Font font(boolean bold, double size) {
        return new Font("Noto Sans", bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
    }

    /** A text with its middle at x and its base line at y. */
    void text(Color color, boolean bold, double size, double x, double y, String text) {
        g.setFont(font(bold, size));
        g.setColor(color);
        g.drawString(text, (float) (x - g.getFontMetrics().stringWidth(text) / 2.0), (float) y);
    }

    void textFrom(Color color, boolean bold, double size, double left, double y, String text) {
        g.setFont(font(bold, size));
        g.setColor(color);
        g.drawString(text, (float) left, (float) y);
    }
}
