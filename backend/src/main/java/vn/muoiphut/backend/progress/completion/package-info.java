/** How far members have come in courses. It follows from what they have done in the lessons. */
@NamedInterface
@NullMarked
package vn.muoiphut.backend.progress.completion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
