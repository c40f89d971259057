package vn.muoiphut.backend.course;

/** A course is offered to nobody new any more, or is offered again. It may come twice. */
public record CourseArchived(CourseId course) {}
