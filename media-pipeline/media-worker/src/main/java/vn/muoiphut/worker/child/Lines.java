package vn.muoiphut.worker.child;

import java.util.function.Consumer;

/** Cuts what is appended into lines. One that is too long to be honest is given away in pieces. */
final class Lines implements Appendable {

    private static final int LONGEST = 65_536;

    private final Consumer<String> taker;
    private final StringBuilder line = new StringBuilder();

    Lines(Consumer<String> taker) {
        this.taker = taker;
    }

    @Override
    public Appendable append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public Appendable append(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            append(text.charAt(i));
        }
        return this;
    }

    @Override
    public Appendable append(char c) {
        if (c == '\n' || line.length() >= LONGEST) {
            taker.accept(line.toString());
            line.setLength(0);
        }
        if (c != '\n' && c != '\r') {
            line.append(c);
        }
        return this;
    }
}
