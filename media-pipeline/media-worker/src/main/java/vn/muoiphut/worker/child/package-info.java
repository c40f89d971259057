/** Runs ffmpeg and ffprobe in a closed room: limits, no network, a private folder, never longer than the worker lives. */
@NullMarked
package vn.muoiphut.worker.child;

import org.jspecify.annotations.NullMarked;
