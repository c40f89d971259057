package vn.muoiphut.backend.progress.learning;

/** How far a learner is with a course, as they choose by it. */
enum LearningState {
    NOT_STARTED,
    IN_PROGRESS,
    DONE
}
