package vn.muoiphut.backend.progress.reach;

/**
 * A way to reach somebody.
 *
 * <p>Delivering never throws. The same notice to the same destination may be delivered again, after a crash or a line that
 * broke before the answer came: it then carries the same name, by which the other side shows it once. Safe for use by
 * several threads.
 */
interface Channel {

    boolean takes(Destination destination);

    Delivery deliver(Destination destination, Notice notice);
}
