/** Answering a quiz: attempts and their grading. The key of a question leaves only with a graded attempt. */
@NamedInterface
@NullMarked
package vn.muoiphut.backend.quiz.attempt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
