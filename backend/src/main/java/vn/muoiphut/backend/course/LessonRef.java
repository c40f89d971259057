package vn.muoiphut.backend.course;

/** A lesson in the table of contents of a draft. */
public record LessonRef(LessonId id, String title) {}
