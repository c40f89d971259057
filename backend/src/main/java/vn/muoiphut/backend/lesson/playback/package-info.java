/** What players need: playlists, captions, and the right to read them. */
@NullMarked
package vn.muoiphut.backend.lesson.playback;

import org.jspecify.annotations.NullMarked;
