@NullMarked
package vn.muoiphut.worker;

import org.jspecify.annotations.NullMarked;
