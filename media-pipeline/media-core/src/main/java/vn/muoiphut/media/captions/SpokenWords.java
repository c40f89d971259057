package vn.muoiphut.media.captions;

/**
 * What one caption says.
 *
 * @param second of the video in which it begins to be said
 * @param text in one line, without markup
 */
public record SpokenWords(int second, String text) {}
