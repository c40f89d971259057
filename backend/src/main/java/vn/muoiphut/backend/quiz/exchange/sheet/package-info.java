/** Questions in a workbook, one row each. */
@NullMarked
package vn.muoiphut.backend.quiz.exchange.sheet;

import org.jspecify.annotations.NullMarked;
