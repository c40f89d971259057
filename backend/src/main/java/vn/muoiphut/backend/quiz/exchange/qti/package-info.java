/** Content packages of QTI 2.1 and 3.0 (1EdTech). */
@NullMarked
package vn.muoiphut.backend.quiz.exchange.qti;

import org.jspecify.annotations.NullMarked;
