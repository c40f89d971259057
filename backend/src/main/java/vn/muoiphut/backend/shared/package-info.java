/** What every slice uses: refusals, problem+json answers, paging. It imports no slice. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.muoiphut.backend.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
