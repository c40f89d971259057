/** Watched seconds, completion, assignments and certificates. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "organisation", "course", "lesson", "quiz", "quiz :: attempt"})
@NullMarked
package vn.muoiphut.backend.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
