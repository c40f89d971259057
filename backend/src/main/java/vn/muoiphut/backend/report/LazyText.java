package vn.muoiphut.backend.report;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Text as bytes of UTF-8, each piece made only when it is read. */
final class LazyText extends InputStream {

    private final Iterator<String> pieces;
    private byte[] piece = {};
    private int next;

    LazyText(Iterator<String> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : Byte.toUnsignedInt(piece[next++]);
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (isAtEnd()) {
            return -1;
        }
        var count = Math.min(most, piece.length - next);
        System.arraycopy(piece, next, into, from, count);
        next += count;
        return count;
    }

    private boolean isAtEnd() {
        while (next == piece.length && pieces.hasNext()) {
            piece = pieces.next().getBytes(StandardCharsets.UTF_8);
            next = 0;
        }
        return next == piece.length;
    }
}
