package vn.muoiphut.backend.course;

/**
 * Captions in one language.
 *
 * @param language ISO 639-1
 * @param hash names their text among those of the lesson; other captions have another one
 */
public record PublishedCaptions(String language, String hash) {}
