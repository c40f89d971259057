/** Decides which renditions are made of a source. */
@NullMarked
package vn.muoiphut.worker.ladder;

import org.jspecify.annotations.NullMarked;
