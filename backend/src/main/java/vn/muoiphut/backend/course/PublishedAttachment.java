package vn.muoiphut.backend.course;

import java.util.UUID;

/** A PDF beside a lesson, which was checked. */
public record PublishedAttachment(UUID id, String fileName, long bytes, int pages) {}
