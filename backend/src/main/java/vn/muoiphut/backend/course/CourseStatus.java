package vn.muoiphut.backend.course;

/** Whether learners have a course. */
public enum CourseStatus {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
