/** What trainers learn from all who took a lesson: which question misleads, and where viewers stop. */
@NullMarked
package vn.muoiphut.backend.report.analysis;

import org.jspecify.annotations.NullMarked;
