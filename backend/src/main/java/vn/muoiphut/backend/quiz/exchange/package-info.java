/** Questions that come in and go out as files of other systems: nothing is dropped in silence. */
@NullMarked
package vn.muoiphut.backend.quiz.exchange;

import org.jspecify.annotations.NullMarked;
