/** Uploaded sources and the states people see them in. */
@NullMarked
package vn.muoiphut.media.asset;

import org.jspecify.annotations.NullMarked;
