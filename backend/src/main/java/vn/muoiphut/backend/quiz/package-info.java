/** Questions, banks, attempts and their grading; answers never leave before grading. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: table", "identity", "organisation", "course", "lesson"})
@NullMarked
package vn.muoiphut.backend.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
