package vn.muoiphut.media.manifest;

/**
 * Small pictures of the whole video, all in one, for looking ahead on the time line.
 *
 * @param sprite the one picture, its small ones in rows from the upper left
 * @param everySeconds the time between two of them
 */
public record Storyboard(Picture sprite, int columns, int count, int tileWidth, int tileHeight, double everySeconds) {}
