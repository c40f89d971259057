/** The process that turns uploaded sources into what plays. */
@NullMarked
package vn.muoiphut.worker;

import org.jspecify.annotations.NullMarked;
