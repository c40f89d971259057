/** Completion as tables of any size, made while they are sent. */
@NullMarked
package vn.muoiphut.backend.report.export;

import org.jspecify.annotations.NullMarked;
