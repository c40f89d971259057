/** What lies beside a lesson to be read: PDFs, checked before anybody gets them. */
@NullMarked
package vn.muoiphut.backend.lesson.attachment;

import org.jspecify.annotations.NullMarked;
