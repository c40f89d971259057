/** The tree of units, their members and rosters, and who manages what. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: table", "identity", "identity :: audit"})
@NullMarked
package vn.muoiphut.backend.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
