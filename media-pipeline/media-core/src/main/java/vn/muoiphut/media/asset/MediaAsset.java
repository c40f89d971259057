package vn.muoiphut.media.asset;

import java.time.Instant;
import java.util.Optional;

/**
 * An uploaded source and what the pipeline made of it.
 *
 * @param owner who brought it: an opaque name, used only to be fair between owners
 * @param version counts how often the same source was prepared from anew, beginning with 1
 * @param since when it came into its state
 * @param percent how much of this version people were told is done: 0 to 100, kept while it waits for another attempt
 * @param attempts how often a worker has begun to work on this version
 * @param manifest the key of the newest manifest from which it can be played: a partial one as soon as the first
 *     rendition is there, kept while a newer version is in the making
 */
public record MediaAsset(
        AssetId id,
        String owner,
        int version,
        SourceFile source,
        AssetState state,
        Instant createdAt,
        Instant since,
        int percent,
        int attempts,
        Optional<String> manifest) {

    /** Below which the folders of all assets lie. */
    public static final String FOLDERS = "assets/";

    /** Below which all that is made of one version lies in the store. */
    public String folder() {
        return folder(id, version);
    }

    /** Below which all that belongs to an asset lies, its source too. */
    public static String folder(AssetId id) {
        return FOLDERS + id + "/";
    }

    static String folder(AssetId id, int version) {
        return folder(id) + version + "/";
    }
}
