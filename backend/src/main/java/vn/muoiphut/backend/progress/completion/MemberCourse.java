package vn.muoiphut.backend.progress.completion;

import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.MemberId;

/** One course of one member: what progress is kept of. */
public record MemberCourse(MemberId member, CourseId course) {}
