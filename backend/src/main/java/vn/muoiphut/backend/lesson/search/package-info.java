/** Finding lessons by what they are called, what they are about and what is said in them. */
@NullMarked
package vn.muoiphut.backend.lesson.search;

import org.jspecify.annotations.NullMarked;
