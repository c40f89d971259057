package vn.muoiphut.backend.progress.assignment;

import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;

/** What is asked of a unit and all below it in a course has changed: it was given, changed or withdrawn. It may come twice. */
public record CourseAssigned(UnitId unit, CourseId course) {}
