/** What comes of a file: questions, and notes about all that does not fit. */
@NullMarked
package vn.muoiphut.backend.quiz.exchange.item;

import org.jspecify.annotations.NullMarked;
