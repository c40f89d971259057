package vn.muoiphut.backend.progress.learning;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.PublishedCourse;
import vn.muoiphut.backend.progress.completion.Entry;
import vn.muoiphut.backend.progress.completion.Prerequisite;

/**
 * What a learner sees of one course.
 *
 * @param cover where its picture is, if it has one
 */
record CourseView(
        PublishedCourse course,
        CourseStanding standing,
        Entry entry,
        List<Prerequisite> prerequisites,
        @Nullable URI cover) {}
