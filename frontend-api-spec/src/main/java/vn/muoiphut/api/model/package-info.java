/** The messages of the contract as they are on the wire. */
@NullMarked
package vn.muoiphut.api.model;

import org.jspecify.annotations.NullMarked;
