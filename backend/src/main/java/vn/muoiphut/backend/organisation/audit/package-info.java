/** What administrators read of the audit trail, and which member and units an entry is about. */
@NullMarked
package vn.muoiphut.backend.organisation.audit;

import org.jspecify.annotations.NullMarked;
