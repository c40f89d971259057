package vn.muoiphut.backend.progress.completion;

import vn.muoiphut.backend.course.PublishedCourse;

/** A course to be completed before another one is begun, and whether a member has. */
public record Prerequisite(PublishedCourse course, boolean completed) {}
