@NullMarked
package vn.muoiphut.backend;

import org.jspecify.annotations.NullMarked;
