package vn.muoiphut.backend.lesson;

import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.media.asset.AssetId;

/** A file that a lesson had once. Its course may still be published with it. */
record FormerVideo(LessonId lesson, AssetId asset) {}
