package vn.muoiphut.backend.progress.reach;

/** What became of a message. */
public enum Delivery {
    /** The other side has it. */
    DONE,
    /** The destination does not exist any more, and never will again. */
    GONE,
    /** It did not work now; later it may. */
    LATER
}
