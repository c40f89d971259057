/** Files of strangers, read without harm: packages, XML, HTML. */
@NullMarked
package vn.muoiphut.backend.quiz.exchange.file;

import org.jspecify.annotations.NullMarked;
