/** Pictures of questions: taken from files that nobody vouches for, made anew, kept under what they are. */
@NamedInterface
@NullMarked
package vn.muoiphut.backend.quiz.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
