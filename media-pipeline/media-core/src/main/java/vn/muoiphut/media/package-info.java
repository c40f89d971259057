/** The media pipeline as backend and workers share it: it knows assets, not lessons. */
@NullMarked
package vn.muoiphut.media;

import org.jspecify.annotations.NullMarked;
