/** Takes assets from the queue and carries each to its end. */
@NullMarked
package vn.muoiphut.worker.work;

import org.jspecify.annotations.NullMarked;
