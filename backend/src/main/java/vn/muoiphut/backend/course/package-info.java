/** Courses: their modules, their audience, their publishing. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "organisation"})
@NullMarked
package vn.muoiphut.backend.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
