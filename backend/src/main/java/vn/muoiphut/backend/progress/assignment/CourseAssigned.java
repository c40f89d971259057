package vn.muoiphut.backend.progress.assignment;

import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.organisation.UnitId;

/** A course was given to a unit and all below it. It may come twice. */
public record CourseAssigned(UnitId unit, CourseId course) {}
