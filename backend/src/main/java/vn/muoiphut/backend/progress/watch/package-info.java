/** Watch proof: which seconds of a lesson a member has really watched, and what follows from it. */
@NamedInterface
@NullMarked
package vn.muoiphut.backend.progress.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
