@NullMarked
package vn.muoiphut.local;

import org.jspecify.annotations.NullMarked;
