/** Completion of every unit, and exports. It reads only. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: table",
            "identity",
            "organisation",
            "course",
            "lesson",
            "quiz",
            "quiz :: attempt",
            "quiz :: question",
            "progress",
            "progress :: assignment",
            "progress :: completion",
            "progress :: learning",
            "progress :: watch"
        })
@NullMarked
package vn.muoiphut.backend.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
