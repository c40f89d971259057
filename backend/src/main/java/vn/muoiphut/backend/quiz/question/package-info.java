/** Kinds of questions, what may be answered to them, and what an answer is worth. All of it is plain functions of values. */
@NamedInterface
@NullMarked
package vn.muoiphut.backend.quiz.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
