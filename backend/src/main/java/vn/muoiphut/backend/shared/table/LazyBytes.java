package vn.muoiphut.backend.shared.table;

import java.io.InputStream;
import java.util.Iterator;

/** Bytes that are made as they are read, one piece at a time in memory. */
public final class LazyBytes extends InputStream {

    private final Iterator<byte[]> pieces;
    private final Runnable closed;
    private byte[] piece = {};
    private int next;

    /** @param closed runs when nobody reads any more; perhaps more than once */
    public LazyBytes(Iterator<byte[]> pieces, Runnable closed) {
        this.pieces = pieces;
        this.closed = closed;
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

    @Override
    public void close() {
        closed.run();
    }

    private boolean isAtEnd() {
        while (next == piece.length && pieces.hasNext()) {
            piece = pieces.next();
            next = 0;
        }
        return next == piece.length;
    }
}
