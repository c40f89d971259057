package vn.muoiphut.worker.ladder;

/**
 * One rendition to be made.
 *
 * @param name such as {@code 240p}
 * @param width even
 * @param height even
 * @param codec of the pictures
 * @param crf the quality that is aimed at, smaller is better; each codec has a scale of its own
 * @param ceiling the most kilobits a second of pictures
 * @param preset how long the encoder looks for ways to save bits
 * @param profile of the codec
 * @param audioChannels 1 or 2
 * @param audioBitRate kilobits a second of sound
 */
public record Rung(
        String name,
        int width,
        int height,
        Codec codec,
        int crf,
        int ceiling,
        String preset,
        String profile,
        int audioChannels,
        int audioBitRate) {

    /** How pictures are encoded. */
    public enum Codec {
        /** Plays everywhere. */
        H264,
        /** Takes fewer bits, and plays on newer devices only. */
        AV1
    }
}
