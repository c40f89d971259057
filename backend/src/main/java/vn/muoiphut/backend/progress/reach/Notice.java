package vn.muoiphut.backend.progress.reach;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/**
 * What a member is told.
 *
 * @param id the same when it is sent again, so that whoever receives it twice can tell
 * @param link where more is to be seen
 */
public record Notice(UUID id, String title, String text, URI link, Locale language) {}
