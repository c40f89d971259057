/** The audit trail: who did what, when and from where. It grows and is never changed. */
@NamedInterface
@NullMarked
package vn.muoiphut.backend.identity.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
