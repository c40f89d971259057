package vn.muoiphut.media.manifest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the pipeline made of one version of a source; kept in the store as JSON.
 *
 * @param format the form of this record, 1 until it changes
 * @param seconds how long it plays
 * @param complete whether this is all, or only what plays while the rest is being made
 * @param renditions those with pictures, the lowest first
 * @param audio the one without pictures
 * @param poster a picture that shows what it is about
 */
public record Manifest(
        int format,
        String assetId,
        int version,
        double seconds,
        boolean complete,
        List<Rendition> renditions,
        @Nullable Rendition audio,
        @Nullable Picture poster,
        @Nullable Storyboard storyboard) {

    public static final int FORMAT = 1;

    public Manifest {
        renditions = List.copyOf(renditions);
    }

    /** The rendition of this name, {@code audio} among them. */
    public Optional<Rendition> rendition(String name) {
        if (audio != null && audio.name().equals(name)) {
            return Optional.of(audio);
        }
        return renditions.stream()
                .filter(rendition -> rendition.name().equals(name))
                .findFirst();
    }
}
