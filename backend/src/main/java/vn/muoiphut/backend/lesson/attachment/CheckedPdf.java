package vn.muoiphut.backend.lesson.attachment;

/** What became of a file that somebody wants to give to learners. */
sealed interface CheckedPdf {

    /** It is good. */
    record Accepted(int pages) implements CheckedPdf {}

    /** It is not taken. */
    record Refused(Reason reason) implements CheckedPdf {}

    /** Why a file is refused; each is the end of a problem code that has a text. */
    enum Reason {
        /** It has no bytes, or does not begin as a PDF does (ISO 32000-2, 7.5.2). */
        NOT_A_PDF,
        /** It begins as one, and what follows cannot be read. */
        BROKEN,
        /** Whoever opens it is asked for a password, or may not do everything with it. */
        ENCRYPTED,
        /** It has JavaScript, starts a program, sends a form or something else by itself. */
        ACTIVE,
        /** It has other files inside. */
        FILES_INSIDE,
        /** It has more pages than a lesson's handout can have. */
        TOO_MANY_PAGES
    }
}
