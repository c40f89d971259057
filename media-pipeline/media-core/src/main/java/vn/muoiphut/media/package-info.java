@NullMarked
package vn.muoiphut.media;

import org.jspecify.annotations.NullMarked;
