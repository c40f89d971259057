/** What the pipeline made of a source, and the playlists that follow from it. */
@NullMarked
package vn.muoiphut.media.manifest;

import org.jspecify.annotations.NullMarked;
