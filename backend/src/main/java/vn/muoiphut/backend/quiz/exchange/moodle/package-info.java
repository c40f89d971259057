/** GIFT and Moodle XML. */
@NullMarked
package vn.muoiphut.backend.quiz.exchange.moodle;

import org.jspecify.annotations.NullMarked;
