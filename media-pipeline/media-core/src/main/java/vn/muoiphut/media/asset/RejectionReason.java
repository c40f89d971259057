package vn.muoiphut.media.asset;

import java.util.Locale;

/** Why a source will never become a video, whoever tries it again. The user interfaces have a text for each. */
public enum RejectionReason {
    /** The file has no bytes. */
    EMPTY,
    /** It has more bytes than are taken. */
    TOO_LARGE,
    /** It is no media file: text, an archive, noise. */
    NOT_A_VIDEO,
    /** It is of a kind that is not taken: a playlist, a script, a picture. */
    FORBIDDEN_FORMAT,
    /** It is a media file without moving pictures: sound only, or a still cover. */
    NO_VIDEO_STREAM,
    /** It plays for longer than a lesson may. */
    TOO_LONG,
    /** It plays for less than a tenth of a second. */
    TOO_SHORT,
    /** Its pictures have more pixels than are taken, or impossible sides. */
    TOO_MANY_PIXELS,
    /** It has more tracks than any camera or editor writes. */
    TOO_MANY_STREAMS,
    /** It is a video and something else at once: a web page, an archive, a program. */
    NOT_ONLY_A_VIDEO,
    /** It ends before it should: a copy or an upload that broke off. */
    TRUNCATED,
    /** It is damaged, so that it cannot be played as it claims to. */
    CORRUPT,
    /** It is a video of a kind that this pipeline cannot decode. */
    UNSUPPORTED_CODEC,
    /** Preparing it takes longer than any honest lesson does. */
    TOOK_TOO_LONG;

    /** Its name in the contract, such as {@code too-long}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
