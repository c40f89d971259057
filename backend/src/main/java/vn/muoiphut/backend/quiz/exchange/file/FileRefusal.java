package vn.muoiphut.backend.quiz.exchange.file;

import vn.muoiphut.backend.quiz.exchange.item.Reason;

/** A file, or one in a package, that cannot be read or is not to be. */
public final class FileRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int line;

    FileRefusal(Reason reason, int line) {
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    /** Counted from 1; 0 where it is not known. */
    public int line() {
        return line;
    }
}
