package vn.muoiphut.media.captions;

/** What became of a caption file that somebody brought. */
public sealed interface CheckedCaptions {

    /**
     * It is good.
     *
     * @param webVtt the same captions in our own plain form of WebVTT, safe to serve
     * @param cues how many there are
     */
    record Accepted(String webVtt, int cues) implements CheckedCaptions {}

    /**
     * It is not taken.
     *
     * @param line where, counted from 1
     * @param reason why; the user interfaces have a text for each
     */
    record Refused(int line, Reason reason) implements CheckedCaptions {}

    /** Why captions are refused. */
    enum Reason {
        /** The file has more bytes than any captions of ten minutes. */
        TOO_LARGE,
        /** It is not text in UTF-8 (or UTF-16 with its mark). */
        NOT_UTF8,
        /** It has no captions. */
        NO_CUES,
        /** A line with times was expected, such as 00:00:01,000 --> 00:00:04,000. */
        BAD_TIMES,
        /** A caption ends before it begins, or at the same time. */
        ENDS_BEFORE_IT_BEGINS,
        /** A caption begins before the one above it. */
        OUT_OF_ORDER,
        /** A caption begins after the end of the video. */
        AFTER_THE_END,
        /** A caption has no text. */
        NO_TEXT
    }
}
