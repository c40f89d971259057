/** Who is calling and what they may do: the current user, roles bound to units, the audit trail. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.muoiphut.backend.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
