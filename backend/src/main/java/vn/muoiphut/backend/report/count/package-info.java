/** Counts how far the members of every unit are: nothing is incremented, all is counted again where something changed. */
@NullMarked
package vn.muoiphut.backend.report.count;

import org.jspecify.annotations.NullMarked;
