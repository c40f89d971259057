package vn.muoiphut.samples;

import static vn.muoiphut.samples.Palette.*;

import java.util.Map;
import java.util.function.Consumer;

/** Pictures about doing paperwork on the phone. */
final class CivicPictures {

    static final Map<String, Consumer<Pen>> ALL = Map.of(
            "papers", CivicPictures::papers,
            "address", CivicPictures::address,
            "identity", CivicPictures::identity,
            "lock", CivicPictures::lock,
            "form", CivicPictures::form,
            "receipt", CivicPictures::receipt,
            "help", CivicPictures::help);

    private CivicPictures() {}

    private static void papers(Pen pen) {
        Things.phone(pen, 176, 60, 190, 350);
        for (int i = 0; i < 3; i++) {
            Things.check(pen, 226, 150 + i * 80, 20);
            pen.line(GREY, 10, 262, 150 + i * 80, 324, 150 + i * 80);
        }
        double lift = pen.swing(4) * 12;
        Things.sheet(pen, 34, 96 - lift, 118, 152, 4);
        Things.sheet(pen, 34, 272 + lift * 0.6, 118, 152, 4);
    }

    private static void address(Pen pen) {
        pen.box(WHITE, 24, 66, 356, 338, 22);
        pen.box(PRIMARY, 24, 66, 356, 100, 22);
        pen.box(PRIMARY, 24, 126, 356, 40, 0);
        pen.box(WHITE, 40, 88, 324, 56, 28);
        pen.text(INK, false, 30, 202, 127, "dichvucong.gov.vn");
        double glow = 0.35 + 0.65 * pen.swing(2.4);
        pen.text(INK, true, 72, 202, 268, ".gov.vn");
        pen.line(Pen.fade(ACCENT, glow), 12, 80, 292, 324, 292);
        Things.check(pen, 202, 350, 34);
    }

    private static void identity(Pen pen) {
        pen.box(WHITE, 40, 52, 324, 190, 18);
        pen.frame(PRIMARY, 6, 40, 52, 324, 190, 18);
        Things.person(pen, PRIMARY, 112, 122, 66);
        pen.line(INK, 12, 190, 104, 320, 104);
        pen.line(GREY, 10, 190, 142, 330, 142);
        pen.line(GREY, 10, 190, 176, 290, 176);
        double drop = pen.swing(3) * 10;
        pen.polygon(ACCENT, 178, 262 + drop, 226, 262 + drop, 202, 292 + drop);
        Things.phone(pen, 112, 310, 180, 260);
        Things.check(pen, 202, 398, 34 * pen.ease(1, 0.6));
    }

    private static void lock(Pen pen) {
        Things.phone(pen, 92, 40, 220, 390);
        Things.padlock(pen, 202, 190, 96);
        for (int i = 0; i < 4; i++) {
            boolean typed = i < pen.t() * 1.5 % 6;
            pen.disc(typed ? PRIMARY : GREY, 142 + i * 40, 348, 13);
        }
    }

    private static void form(Pen pen) {
        Things.phone(pen, 82, 30, 240, 410);
        for (int i = 0; i < 4; i++) {
            double y = 100 + i * 72;
            pen.box(i <= pen.step() ? TINT : PAPER, 110, y - 26, 184, 54, 10);
            pen.frame(i == pen.step() ? ACCENT : GREY, i == pen.step() ? 7 : 3, 110, y - 26, 184, 54, 10);
            if (i <= pen.step()) {
                double end = i < pen.step() ? 1 : pen.swing(4);
                pen.line(INK, 9, 126, y + 1, 130 + 106 * end, y + 1);
            }
            if (i < pen.step()) {
                Things.check(pen, 270, y, 17);
            }
        }
    }

    private static void receipt(Pen pen) {
        Things.sheet(pen, 82, 50, 240, 300, 0);
        Things.check(pen, 202, 120, 40);
        pen.text(INK, true, 44, 202, 226, "Mã hồ sơ");
        pen.box(ACCENT_SOFT, 106, 250, 192, 62, 10);
        for (int i = 0; i < 6; i++) {
            pen.disc(INK, 130 + i * 29, 281, 8);
        }
        double x = 70 + 264 * (pen.t() % 6 / 6);
        pen.line(GREY, 10, 70, 400, 334, 400);
        pen.line(PRIMARY, 10, 70, 400, x, 400);
        pen.disc(ACCENT, x, 400, 17);
    }

    static void help(Pen pen) {
        Things.person(pen, PRIMARY, 120, 220, 104);
        Things.person(pen, PRIMARY_DARK, 288, 220, 104);
        pen.box(INK, 30, 340, 344, 26, 8);
        pen.box(ACCENT, 54, 366, 296, 70, 0);
        double bob = pen.swing(3) * 8;
        pen.box(WHITE, 64, 58 - bob, 116, 96, 24);
        pen.polygon(WHITE, 110, 150 - bob, 140, 150 - bob, 124, 176 - bob);
        pen.text(PRIMARY, true, 72, 122, 132 - bob, "?");
        pen.box(WHITE, 230, 58 + bob - 8, 116, 96, 24);
        pen.polygon(WHITE, 272, 150 + bob - 8, 302, 150 + bob - 8, 286, 176 + bob - 8);
        Things.check(pen, 288, 106 + bob - 8, 32);
    }
}
