/** Courses given to units, and so to all members of these and of every unit below, now and later. */
@NamedInterface
@NullMarked
package vn.muoiphut.backend.progress.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
