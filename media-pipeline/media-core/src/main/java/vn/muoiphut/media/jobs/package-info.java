/** Hands work to media workers. */
@NullMarked
package vn.muoiphut.media.jobs;

import org.jspecify.annotations.NullMarked;
