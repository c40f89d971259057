package vn.muoiphut.backend.progress.completion;

/** Whether a member can begin a course. Whoever has begun goes on, whatever was asked for since. */
public enum Entry {
    OPEN,
    LOCKED,
    ARCHIVED
}
