/** An ffmpeg that can make our videos: the system's, or the one that comes with the build. */
@NullMarked
package vn.muoiphut.embedded.ffmpeg;

import org.jspecify.annotations.NullMarked;
