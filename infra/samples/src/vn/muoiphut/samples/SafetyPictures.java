package vn.muoiphut.samples;

import static vn.muoiphut.samples.Palette.*;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.function.Consumer;

/** Pictures of how fraud comes to the phone. */
final class SafetyPictures {

    static final Map<String, Consumer<Pen>> ALL = Map.of(
            "otp", SafetyPictures::otp,
            "call", SafetyPictures::call,
            "shield", SafetyPictures::shield,
            "hotline", SafetyPictures::hotline,
            "link", SafetyPictures::link,
            "fake-address", SafetyPictures::fakeAddress,
            "fake-app", SafetyPictures::fakeApp);

    private SafetyPictures() {}

    private static void otp(Pen pen) {
        Things.phone(pen, 92, 30, 220, 410);
        pen.box(ACCENT_SOFT, 118, 84, 168, 150, 18);
        pen.text(INK, true, 44, 202, 136, "OTP");
        pen.text(INK, true, 40, 202, 204, "•••••");
        double turn = pen.swing(3) * 14;
        pen.ring(PRIMARY, 16, 202, 292 + turn, 32);
        pen.line(PRIMARY, 16, 202, 326 + turn, 202, 384 + turn);
        pen.line(PRIMARY, 14, 202, 356 + turn, 224, 356 + turn);
        pen.line(PRIMARY, 14, 202, 382 + turn, 230, 382 + turn);
    }

    private static void call(Pen pen) {
        double shake = Math.sin(pen.t() * 9) * 4 * (pen.t() % 2 < 1 ? 1 : 0);
        Things.phone(pen, 102 + shake, 40, 200, 390);
        Things.person(pen, GREY, 202 + shake, 144, 66);
        pen.text(DANGER, true, 64, 202 + shake, 168, "?");
        pen.disc(PRIMARY, 202 + shake, 336, 40);
        Things.handset(pen, WHITE, 202 + shake, 334, 34);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 3; i++) {
                double alpha = Math.clamp(1.2 - Math.abs(pen.t() * 2 % 4 - i), 0.12, 1);
                double r = 20 + i * 22;
                pen.stroke(Pen.fade(ACCENT, alpha), 10, new Arc2D.Double(
                        202 + side * 112 - r, 230 - r, 2 * r, 2 * r, side > 0 ? -40 : 140, 80, Arc2D.OPEN));
            }
        }
    }

    private static void shield(Pen pen) {
        double grow = 1 + 0.03 * pen.swing(3);
        pen.g().translate(202, 240);
        pen.g().scale(grow, grow);
        pen.fill(PRIMARY, outline(150));
        pen.fill(WHITE, outline(122));
        pen.fill(TINT, outline(108));
        Things.check(pen, 0, -6, 62 * Math.max(0.01, pen.ease(0.6, 0.6)));
    }

    private static Path2D outline(double r) {
        Path2D shield = new Path2D.Double();
        shield.moveTo(0, -r * 1.2);
        shield.curveTo(r * 0.4, -r * 0.95, r * 0.7, -r * 0.9, r, -r * 0.88);
        shield.curveTo(r, r * 0.2, r * 0.72, r * 0.82, 0, r * 1.25);
        shield.curveTo(-r * 0.72, r * 0.82, -r, r * 0.2, -r, -r * 0.88);
        shield.curveTo(-r * 0.7, -r * 0.9, -r * 0.4, -r * 0.95, 0, -r * 1.2);
        return shield;
    }

    static void hotline(Pen pen) {
        pen.box(PRIMARY, 42, 56, 320, 196, 22);
        pen.box(INK, 42, 88, 320, 40, 0);
        pen.box(WHITE, 66, 164, 196, 54, 8);
        Things.handset(pen, PRIMARY, 98, 190, 22);
        for (int i = 0; i < 6; i++) {
            pen.disc(INK, 136 + i * 20, 191, 6);
        }
        pen.frame(Pen.fade(ACCENT, 0.4 + 0.6 * pen.swing(2)), 9, 58, 156, 212, 70, 12);
        Things.phone(pen, 112, 284, 180, 290);
        pen.disc(PRIMARY, 202, 384, 46);
        Things.handset(pen, WHITE, 202, 382, 38);
    }

    private static void link(Pen pen) {
        Things.phone(pen, 82, 30, 240, 410);
        pen.box(PAPER, 108, 80, 176, 168, 18);
        pen.line(GREY, 10, 128, 112, 262, 112);
        pen.line(GREY, 10, 128, 142, 240, 142);
        pen.text(PRIMARY, true, 28, 196, 206, "nhan-qua…");
        pen.line(PRIMARY, 5, 120, 216, 272, 216);
        double tap = pen.swing(2.5);
        pen.ring(Pen.fade(ACCENT, 1 - tap), 8, 214, 228, 16 + 40 * tap);
        Things.warning(pen, 202, 332, 44);
    }

    private static void fakeAddress(Pen pen) {
        bar(pen, 62, "dichvucong", ".gov.vn", PRIMARY);
        Things.check(pen, 346, 218, 30);
        bar(pen, 268, "dichvucong", ".gov.vm", DANGER);
        Things.cross(pen, 346, 424, 30);
        pen.line(Pen.fade(ACCENT, 0.4 + 0.6 * pen.swing(2)), 9, 54, 408, 240, 408);
    }

    private static void bar(Pen pen, double y, String name, String ending, Color color) {
        pen.box(WHITE, 24, y, 356, 150, 22);
        pen.frame(color, 6, 24, y, 356, 150, 22);
        pen.textFrom(INK, false, 48, 52, y + 62, name);
        pen.textFrom(color, true, 50, 52, y + 122, ending);
    }

    private static void fakeApp(Pen pen) {
        Things.phone(pen, 82, 30, 240, 410);
        for (int i = 0; i < 9; i++) {
            double x = 116 + i % 3 * 62;
            double y = 90 + i / 3 * 84;
            pen.box(i == 4 ? DANGER : i % 2 == 0 ? PRIMARY : GREY, x, y, 48, 48, 12);
        }
        pen.text(WHITE, true, 40, 202, 212, "!");
        pen.frame(Pen.fade(DANGER, 0.3 + 0.7 * pen.swing(1.8)), 7, 168, 164, 68, 68, 18);
        Things.cross(pen, 202, 366, 32);
    }
}
