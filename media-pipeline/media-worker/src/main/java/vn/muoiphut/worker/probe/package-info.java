/** Finds out what a hostile file really is, and decides whether it is taken. */
@NullMarked
package vn.muoiphut.worker.probe;

import org.jspecify.annotations.NullMarked;
