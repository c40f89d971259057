package vn.muoiphut.samples;

import java.awt.Color;

/** Few calm colours; every pair of ink and ground has a contrast of at least 4.5 to 1. */
final class Palette {

    static final Color PAPER = new Color(0xfbf8f1);
    static final Color INK = new Color(0x14312a);
    static final Color PRIMARY = new Color(0x0b6e5b);
    static final Color PRIMARY_DARK = new Color(0x084b3f);
    static final Color TINT = new Color(0xd9ede6);
    static final Color ACCENT = new Color(0xf2a33a);
    static final Color ACCENT_SOFT = new Color(0xfde7c4);
    static final Color DANGER = new Color(0xb83227);
    static final Color DANGER_SOFT = new Color(0xf8dcd7);
    static final Color GREY = new Color(0xb9c6c1);
    static final Color WHITE = Color.WHITE;

    private Palette() {}
}
