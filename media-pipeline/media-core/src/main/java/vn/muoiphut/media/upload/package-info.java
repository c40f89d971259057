/** Uploads that go straight to the store in parts and survive a cut line. */
@NullMarked
package vn.muoiphut.media.upload;

import org.jspecify.annotations.NullMarked;
