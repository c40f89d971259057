package vn.muoiphut.backend.report.count;

import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;

/** One course in one unit: what is counted. */
public record UnitCourse(UnitId unit, CourseId course) {}
