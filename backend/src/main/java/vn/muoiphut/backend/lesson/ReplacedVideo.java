package vn.muoiphut.backend.lesson;

import vn.muoiphut.backend.course.LessonId;

/**
 * A lesson that would be published with another file than before.
 *
 * @param sameLength whether it can show the same
 */
record ReplacedVideo(LessonId lesson, boolean sameLength) {}
