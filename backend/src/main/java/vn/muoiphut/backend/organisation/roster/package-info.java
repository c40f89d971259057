/** Lists of members that come in and go out as files: read, checked line by line, applied, written. */
@NullMarked
package vn.muoiphut.backend.organisation.roster;

import org.jspecify.annotations.NullMarked;
