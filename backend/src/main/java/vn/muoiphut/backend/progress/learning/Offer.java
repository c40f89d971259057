package vn.muoiphut.backend.progress.learning;

import java.util.List;
import java.util.Map;
import vn.muoiphut.backend.course.CourseId;
import vn.muoiphut.backend.progress.assignment.Aim;

/**
 * What all members of a unit see alike.
 *
 * @param aims what was assigned to them
 * @param assigned the courses of these
 * @param newest of the others that are offered to them, the newest first
 */
record Offer(Map<CourseId, Aim> aims, List<CourseSummary> assigned, List<CourseSummary> newest) {}
