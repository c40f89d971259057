package vn.muoiphut.media.manifest;

/** A still picture in the store. */
public record Picture(String key, String contentType, int width, int height, long bytes) {}
