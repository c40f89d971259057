/** Cuts long sources into chunks that several workers encode at once, and keeps who makes which. */
@NullMarked
package vn.muoiphut.worker.chunk;

import org.jspecify.annotations.NullMarked;
