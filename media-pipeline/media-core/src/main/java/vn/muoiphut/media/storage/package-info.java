/** Where the bytes of media are kept: an S3-compatible store behind a small port. */
@NullMarked
package vn.muoiphut.media.storage;

import org.jspecify.annotations.NullMarked;
