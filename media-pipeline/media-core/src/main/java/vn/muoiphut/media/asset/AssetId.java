package vn.muoiphut.media.asset;

import java.util.UUID;

/** Names one media asset for ever. */
public record AssetId(UUID value) {

    /** The id that is written so; an {@link IllegalArgumentException} when the text is not a UUID. */
    public static AssetId of(String text) {
        return new AssetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
