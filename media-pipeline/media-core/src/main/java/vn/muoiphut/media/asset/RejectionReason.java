package vn.muoiphut.media.asset;

/** Why a source will never become a video, whoever tries it again. The user interfaces have a text for each. */
public enum RejectionReason {
    /** The file has no bytes. */
    EMPTY,
    /** It has more bytes than are taken. */
    TOO_LARGE,
    /** It is of no kind that is taken: text, a playlist, a picture, an archive, noise. */
    NOT_A_VIDEO,
    /** It is a media file without moving pictures: sound only, or a still cover. */
    NO_VIDEO_STREAM,
    /** It plays for longer than a lesson may. */
    TOO_LONG,
    /** It plays for less than a second. */
    TOO_SHORT,
    /** Its pictures have more pixels than are taken, or impossible sides. */
    TOO_MANY_PIXELS,
    /** It ends before it should: a copy or an upload that broke off. */
    TRUNCATED,
    /** It is damaged, so that it cannot be played as it claims to. */
    CORRUPT,
    /** It is a video of a kind that this pipeline cannot decode. */
    UNSUPPORTED_CODEC,
    /** Decoding it costs more than any honest lesson does. */
    TOO_COSTLY
}
