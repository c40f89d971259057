package vn.muoiphut.worker.probe;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a source that is taken, its pictures as they are to be shown: rotated, with square pixels.
 *
 * @param seconds how long it plays, by its packets and not by what its header says
 * @param pictureSeconds how long there are new pictures: less than it plays when its sound goes on
 * @param videoStream the index of the stream with the pictures
 * @param sound the sound, absent when there is none
 */
public record Source(
        double seconds,
        double pictureSeconds,
        int videoStream,
        Pictures pictures,
        @Nullable Sound sound) {

    /**
     * The pictures.
     *
     * @param width in square pixels
     * @param height in square pixels
     * @param rate pictures a second, as they are to be in what is made
     * @param highDynamicRange whether they must be mapped to what ordinary screens show
     */
    public record Pictures(int width, int height, FrameRate rate, boolean interlaced, boolean highDynamicRange) {}

    /**
     * The sound.
     *
     * @param stream the index of its stream
     */
    public record Sound(int stream, int channels) {}
}
