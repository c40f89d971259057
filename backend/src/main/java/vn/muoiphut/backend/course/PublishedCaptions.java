package vn.muoiphut.backend.course;

/**
 * Captions in one language.
 *
 * @param language ISO 639-1
 * @param key where in the media store the WebVTT is; what lies there never changes
 */
public record PublishedCaptions(String language, String key) {}
