/** The operations of the contract, one interface for each tag; controllers implement them. */
@NullMarked
package vn.muoiphut.api;

import org.jspecify.annotations.NullMarked;
