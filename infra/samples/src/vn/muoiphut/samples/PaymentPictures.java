package vn.muoiphut.samples;

import static vn.muoiphut.samples.Palette.*;

import java.awt.geom.Arc2D;
import java.util.Map;
import java.util.function.Consumer;

/** Pictures about paying with the phone. */
final class PaymentPictures {

    static final Map<String, Consumer<Pen>> ALL = Map.of(
            "qr", PaymentPictures::qr,
            "scan", PaymentPictures::scan,
            "payee", PaymentPictures::payee,
            "shop", PaymentPictures::shop,
            "limit", PaymentPictures::limit,
            "wrong", PaymentPictures::wrong,
            "received", PaymentPictures::received);

    private PaymentPictures() {}

    private static void qr(Pen pen) {
        Things.code(pen, 72, 70, 260);
        pen.box(INK, 190, 352, 24, 70, 0);
        pen.box(INK, 122, 416, 160, 22, 8);
        double y = 70 + 260 * pen.swing(5);
        pen.line(Pen.fade(ACCENT, 0.9), 9, 52, y, 352, y);
    }

    private static void scan(Pen pen) {
        Things.phone(pen, 72, 24, 260, 424);
        if (pen.step() == 2) {
            Things.person(pen, PRIMARY, 202, 122, 50);
            pen.box(ACCENT_SOFT, 102, 196, 200, 118, 14);
            pen.text(INK, true, 34, 202, 244, "QUAN MAU");
            pen.text(INK, true, 44, 202, 298, "50.000 đ");
            pen.box(PRIMARY, 122, 340, 160, 56, 28);
            return;
        }
        if (pen.step() == 3) {
            Things.check(pen, 202, 210, 70 + 6 * pen.swing(2));
            pen.line(GREY, 12, 142, 330, 262, 330);
            pen.line(GREY, 12, 162, 366, 242, 366);
            return;
        }
        Things.code(pen, 132, 130, 140);
        double[][] corners = {{112, 110, 1, 1}, {292, 110, -1, 1}, {112, 290, 1, -1}, {292, 290, -1, -1}};
        for (double[] c : corners) {
            pen.line(PRIMARY, 9, c[0], c[1] + c[3] * 36, c[0], c[1], c[0] + c[2] * 36, c[1]);
        }
        double y = 120 + 160 * pen.swing(3);
        pen.line(ACCENT, 7, 118, y, 286, y);
    }

    private static void payee(Pen pen) {
        Things.phone(pen, 52, 24, 300, 424);
        Things.person(pen, PRIMARY, 202, 106, 50);
        pen.box(ACCENT_SOFT, 74, 176, 256, 64, 12);
        pen.frame(Pen.fade(ACCENT, 0.4 + 0.6 * pen.swing(2)), 7, 74, 176, 256, 64, 12);
        pen.text(INK, true, 42, 202, 223, "QUAN MAU");
        pen.text(INK, true, 50, 202, 308, "50.000 đ");
        pen.box(PRIMARY, 104, 338, 196, 60, 30);
        Things.check(pen, 202, 368, 24);
    }

    private static void shop(Pen pen) {
        for (int i = 0; i < 6; i++) {
            pen.box(i % 2 == 0 ? PRIMARY : WHITE, 34 + i * 56, 60, 56, 70, 0);
            pen.disc(i % 2 == 0 ? PRIMARY : WHITE, 62 + i * 56, 130, 28);
        }
        Things.person(pen, PRIMARY_DARK, 120, 226, 84);
        pen.box(INK, 30, 330, 344, 24, 8);
        pen.box(ACCENT, 46, 354, 312, 84, 0);
        double ring = pen.swing(2) * 8;
        Things.phone(pen, 236, 196 - ring, 92, 140);
        Things.coin(pen, 282, 256 - ring, 28);
    }

    private static void limit(Pen pen) {
        pen.stroke(WHITE, 44, new Arc2D.Double(62, 96, 280, 280, 0, 180, Arc2D.OPEN));
        pen.stroke(PRIMARY, 44, new Arc2D.Double(62, 96, 280, 280, 60, 120, Arc2D.OPEN));
        pen.stroke(DANGER, 44, new Arc2D.Double(62, 96, 280, 280, 0, 28, Arc2D.OPEN));
        double angle = Math.toRadians(160 - 90 * pen.swing(5));
        pen.line(INK, 14, 202, 236, 202 + 96 * Math.cos(angle), 236 - 96 * Math.sin(angle));
        pen.disc(INK, 202, 236, 22);
        Things.coin(pen, 118, 356, 44);
        Things.padlock(pen, 284, 350, 62);
    }

    private static void wrong(Pen pen) {
        Things.phone(pen, 26, 130, 130, 230);
        Things.phone(pen, 248, 36, 120, 190);
        Things.phone(pen, 248, 250, 120, 190);
        Things.check(pen, 308, 344, 34);
        Things.cross(pen, 308, 128, 34);
        pen.line(GREY, 8, 164, 266, 236, 320);
        pen.line(DANGER, 8, 164, 220, 236, 158);
        double at = pen.t() % 4 / 4;
        Things.coin(pen, 164 + 72 * at, 220 - 62 * at, 26);
    }

    private static void received(Pen pen) {
        Things.phone(pen, 92, 120, 220, 400);
        double fall = pen.ease(0.4, 1.4);
        Things.coin(pen, 202, 40 + 180 * fall, 54);
        pen.text(DANGER, true, 110, 202, 392, "?");
        pen.ring(Pen.fade(ACCENT, pen.swing(2)), 9, 202, 40 + 180 * fall, 66);
    }
}
