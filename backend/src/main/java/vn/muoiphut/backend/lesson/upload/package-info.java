/** How a trainer's file gets to the media store. */
@NullMarked
package vn.muoiphut.backend.lesson.upload;

import org.jspecify.annotations.NullMarked;
