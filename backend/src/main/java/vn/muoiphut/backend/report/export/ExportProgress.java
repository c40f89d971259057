package vn.muoiphut.backend.report.export;

/**
 * How far an export has come.
 *
 * @param rows how many there were when it began
 */
record ExportProgress(State state, long rows, long rowsSent) {

    /** In one word. */
    enum State {
        RUNNING,
        DONE,
        /** Nobody took the rest. */
        STOPPED
    }

    /** Rows that came in between do not make it more than all. */
    int percent() {
        return state == State.DONE ? 100 : rows == 0 ? 0 : (int) Math.min(99, 100 * rowsSent / rows);
    }

    ExportProgress sent(long more) {
        return new ExportProgress(State.RUNNING, rows, rowsSent + more);
    }

    ExportProgress ended(State how) {
        return new ExportProgress(how, rows, rowsSent);
    }
}
