package vn.muoiphut.backend.progress.completion;

import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.MemberId;

/** Somebody has started a course, and has completed it or not. */
public record Started(MemberId member, CourseId course, boolean completed) {}
