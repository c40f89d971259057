/** SCIM 2.0 (RFC 7643, RFC 7644): other systems provision members and units. */
@NullMarked
package vn.muoiphut.backend.organisation.scim;

import org.jspecify.annotations.NullMarked;
