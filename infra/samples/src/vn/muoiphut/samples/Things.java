package vn.muoiphut.samples;

import static vn.muoiphut.samples.Palette.*;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** Things that appear in several pictures. */
final class Things {

    private Things() {}

    /** A phone with an empty screen; its inside is 24 smaller on each side. */
    static void phone(Pen pen, double x, double y, double w, double h) {
        pen.box(INK, x, y, w, h, 34);
        pen.box(WHITE, x + 12, y + 30, w - 24, h - 64, 12);
        pen.box(GREY, x + w / 2 - 26, y + 11, 52, 8, 4);
        pen.disc(GREY, x + w / 2, y + h - 17, 9);
    }

    static void check(Pen pen, double x, double y, double radius) {
        pen.disc(PRIMARY, x, y, radius);
        pen.line(WHITE, radius * 0.24, x - radius * 0.45, y + radius * 0.02, x - radius * 0.1, y + radius * 0.38,
                x + radius * 0.48, y - radius * 0.34);
    }

    static void cross(Pen pen, double x, double y, double radius) {
        pen.disc(DANGER, x, y, radius);
        double a = radius * 0.4;
        pen.line(WHITE, radius * 0.24, x - a, y - a, x + a, y + a);
        pen.line(WHITE, radius * 0.24, x - a, y + a, x + a, y - a);
    }

    static void warning(Pen pen, double x, double y, double size) {
        Path2D triangle = Pen.path(true, x, y - size, x + size * 1.08, y + size * 0.8, x - size * 1.08, y + size * 0.8);
        pen.fill(ACCENT, triangle);
        pen.stroke(ACCENT, size * 0.25, triangle);
        pen.line(INK, size * 0.24, x, y - size * 0.42, x, y + size * 0.16);
        pen.disc(INK, x, y + size * 0.56, size * 0.14);
    }

    static void person(Pen pen, Color color, double x, double y, double size) {
        pen.disc(color, x, y, size * 0.42);
        pen.fill(color, new Arc2D.Double(x - size * 0.8, y + size * 0.55, size * 1.6, size * 1.7, 0, 180, Arc2D.PIE));
    }

    static void sheet(Pen pen, double x, double y, double w, double h, int lines) {
        pen.box(WHITE, x, y, w, h, 10);
        pen.frame(PRIMARY, 5, x, y, w, h, 10);
        for (int i = 0; i < lines; i++) {
            double length = i % 3 == 2 ? w * 0.4 : w * 0.66;
            pen.line(GREY, 8, x + w * 0.17, y + h * 0.2 + i * h * 0.17, x + w * 0.17 + length, y + h * 0.2 + i * h * 0.17);
        }
    }

    static void padlock(Pen pen, double x, double y, double size) {
        pen.stroke(INK, size * 0.16, new Arc2D.Double(x - size * 0.34, y - size * 0.86, size * 0.68, size * 0.9, 0, 180, Arc2D.OPEN));
        pen.line(INK, size * 0.16, x - size * 0.34, y - size * 0.41, x - size * 0.34, y - size * 0.1);
        pen.line(INK, size * 0.16, x + size * 0.34, y - size * 0.41, x + size * 0.34, y - size * 0.1);
        pen.box(ACCENT, x - size * 0.6, y - size * 0.15, size * 1.2, size, size * 0.16);
        pen.disc(INK, x, y + size * 0.25, size * 0.13);
        pen.line(INK, size * 0.1, x, y + size * 0.28, x, y + size * 0.52);
    }

    static void coin(Pen pen, double x, double y, double radius) {
        pen.disc(ACCENT, x, y, radius);
        pen.ring(INK, radius * 0.1, x, y, radius * 0.8);
        pen.text(INK, true, radius * 1.0, x, y + radius * 0.36, "đ");
    }

    static void handset(Pen pen, Color color, double x, double y, double size) {
        var turned = new Pen((Graphics2D) pen.g().create(), pen.t(), pen.step());
        turned.g().rotate(Math.toRadians(-45), x, y);
        turned.stroke(color, size * 0.3, new Arc2D.Double(x - size * 0.7, y - size * 0.35, size * 1.4, size * 1.1, 20, 140, Arc2D.OPEN));
        turned.box(color, x - size * 0.92, y - size * 0.12, size * 0.5, size * 0.46, size * 0.12);
        turned.box(color, x + size * 0.42, y - size * 0.12, size * 0.5, size * 0.46, size * 0.12);
        turned.g().dispose();
    }

    /** Looks like a QR code and says nothing: a made-up pattern that no reader decodes. */
    static void code(Pen pen, double x, double y, double side) {
        int cells = 17;
        double cell = side / cells;
        pen.box(WHITE, x - cell * 1.5, y - cell * 1.5, side + cell * 3, side + cell * 3, 12);
        Random random = new Random(7);
        for (int row = 0; row < cells; row++) {
            for (int column = 0; column < cells; column++) {
                boolean corner = (row < 6 && (column < 6 || column > 10)) || (row > 10 && column < 6);
                if (random.nextBoolean() && !corner) {
                    pen.box(INK, x + column * cell, y + row * cell, cell + 0.5, cell + 0.5, 0);
                }
            }
        }
        for (int[] at : new int[][] {{0, 0}, {12, 0}, {0, 12}}) {
            pen.box(INK, x + at[0] * cell, y + at[1] * cell, cell * 5, cell * 5, 0);
            pen.box(WHITE, x + (at[0] + 0.9) * cell, y + (at[1] + 0.9) * cell, cell * 3.2, cell * 3.2, 0);
            pen.box(INK, x + (at[0] + 1.7) * cell, y + (at[1] + 1.7) * cell, cell * 1.6, cell * 1.6, 0);
        }
    }
}
