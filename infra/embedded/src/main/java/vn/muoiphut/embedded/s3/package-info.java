/** What the embedded media store needs beside the stock server. */
@NullMarked
package vn.muoiphut.embedded.s3;

import org.jspecify.annotations.NullMarked;
