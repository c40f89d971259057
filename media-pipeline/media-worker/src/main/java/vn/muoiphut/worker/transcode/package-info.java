/** One ffmpeg run that makes every rendition with one decode. */
@NullMarked
package vn.muoiphut.worker.transcode;

import org.jspecify.annotations.NullMarked;
