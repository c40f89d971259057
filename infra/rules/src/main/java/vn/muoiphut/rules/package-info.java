/** How every module is written, as rules that ArchUnit holds; for tests only. */
@NullMarked
package vn.muoiphut.rules;

import org.jspecify.annotations.NullMarked;
