/** Subtitles that a trainer brings, checked before anybody sees them. */
@NullMarked
package vn.muoiphut.media.captions;

import org.jspecify.annotations.NullMarked;
