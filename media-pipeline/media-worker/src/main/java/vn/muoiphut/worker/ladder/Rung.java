package vn.muoiphut.worker.ladder;

/**
 * One rendition to be made.
 *
 * @param name such as {@code 240p}
 * @param width even
 * @param height even
 * @param crf the quality that is aimed at, smaller is better
 * @param ceiling the most kilobits a second of pictures
 * @param preset how long x264 looks for ways to save bits
 * @param profile of H.264
 * @param audioChannels 1 or 2
 * @param audioBitRate kilobits a second of sound
 */
public record Rung(
        String name,
        int width,
        int height,
        int crf,
        int ceiling,
        String preset,
        String profile,
        int audioChannels,
        int audioBitRate) {}
