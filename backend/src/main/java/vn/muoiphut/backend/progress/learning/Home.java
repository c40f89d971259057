package vn.muoiphut.backend.progress.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A learner's first screen. */
record Home(@Nullable Resume resume, List<CourseStanding> assigned, List<CourseStanding> courses) {}
