/** What a learner chooses from and goes on with. */
@NamedInterface
@NullMarked
package vn.muoiphut.backend.progress.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
