package vn.muoiphut.samples;

import static vn.muoiphut.samples.Palette.*;

import java.awt.geom.Arc2D;
import java.util.Map;
import java.util.function.Consumer;

/** Pictures of how to recognise fraud and what to do then. */
final class CautionPictures {

    static final Map<String, Consumer<Pen>> ALL = Map.of(
            "stop-look-ask", CautionPictures::stopLookAsk,
            "hang-up", CautionPictures::hangUp,
            "signs", CautionPictures::signs,
            "truth", CautionPictures::truth);

    private CautionPictures() {}

    private static void stopLookAsk(Pen pen) {
        switch (pen.step()) {
            case 1 -> look(pen);
            case 2 -> CivicPictures.help(pen);
            default -> stop(pen);
        }
    }

    private static void hangUp(Pen pen) {
        switch (pen.step()) {
            case 1 -> CivicPictures.help(pen);
            case 2 -> SafetyPictures.hotline(pen);
            default -> {
                Things.phone(pen, 92, 30, 220, 410);
                Things.person(pen, GREY, 202, 140, 66);
                double press = 46 - 6 * pen.swing(1.6);
                pen.disc(DANGER, 202, 330, press);
                Things.handset(pen, WHITE, 202, 328, 38);
            }
        }
    }

    private static void look(Pen pen) {
        pen.fill(WHITE, new Arc2D.Double(22, 135, 360, 360, 35, 110, Arc2D.CHORD));
        pen.fill(WHITE, new Arc2D.Double(22, -71, 360, 360, 215, 110, Arc2D.CHORD));
        pen.stroke(INK, 12, new Arc2D.Double(22, 135, 360, 360, 35, 110, Arc2D.OPEN));
        pen.stroke(INK, 12, new Arc2D.Double(22, -71, 360, 360, 215, 110, Arc2D.OPEN));
        double x = 202 + 40 * (pen.swing(4) - 0.5);
        pen.disc(PRIMARY, x, 212, 58);
        pen.disc(INK, x, 212, 26);
        pen.disc(WHITE, x + 16, 194, 12);
        pen.line(ACCENT, 12, 102, 376, 302, 376);
    }

    private static void stop(Pen pen) {
        double[] octagon = new double[16];
        double r = 150 + 5 * pen.swing(3);
        for (int i = 0; i < 8; i++) {
            octagon[2 * i] = 202 + r * Math.cos(Math.PI / 8 + i * Math.PI / 4);
            octagon[2 * i + 1] = 235 + r * Math.sin(Math.PI / 8 + i * Math.PI / 4);
        }
        pen.polygon(DANGER, octagon);
        pen.stroke(WHITE, 10, Pen.path(true, octagon));
        pen.text(WHITE, true, 72, 202, 260, "DỪNG");
    }

    private static void signs(Pen pen) {
        int lit = pen.step();
        for (int i = 0; i < 3; i++) {
            double y = 36 + i * 138;
            pen.box(WHITE, 60, y, 284, 120, 24);
            pen.frame(i == lit ? ACCENT : TINT, 8, 60, y, 284, 120, 24);
            Things.warning(pen, 134, y + 66, 32);
        }
        pen.ring(INK, 10, 256, 96, 38);
        pen.line(INK, 9, 256, 96, 256, 74);
        pen.line(INK, 9, 256, 96, 272, 104);
        pen.ring(INK, 8, 256, 234, 38);
        pen.disc(INK, 242, 224, 6);
        pen.disc(INK, 270, 224, 6);
        pen.line(DANGER, 8, 238, 248, 274, 248);
        pen.line(DANGER, 6, 248, 241, 248, 255);
        pen.line(DANGER, 6, 264, 241, 264, 255);
        Things.coin(pen, 256, 372, 40);
    }

    private static void truth(Pen pen) {
        Things.sheet(pen, 66, 46, 200, 250, 4);
        pen.ring(DANGER, 8, 198, 252, 28);
        pen.disc(DANGER, 198, 252, 12);
        Things.phone(pen, 236, 210, 138, 226);
        double big = 44 + 4 * pen.swing(2.5);
        Things.cross(pen, 305, 320, big);
        Things.check(pen, 110, 372, 44);
    }
}
