package vn.muoiphut.backend.progress.completion;

import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.MemberId;

/** A member has started a course, completed a lesson of it, or completed it. It may come twice. */
public record CourseProgressChanged(MemberId member, CourseId course) {}
