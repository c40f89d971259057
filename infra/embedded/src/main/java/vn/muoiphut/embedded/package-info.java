@NullMarked
package vn.muoiphut.embedded;

import org.jspecify.annotations.NullMarked;
