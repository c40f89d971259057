/** Turns what ffmpeg wrote into what players and pages need. */
@NullMarked
package vn.muoiphut.worker.packaging;

import org.jspecify.annotations.NullMarked;
