/** A lesson from draft over upload and processing to published, and its playback. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "organisation", "course"})
@NullMarked
package vn.muoiphut.backend.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
