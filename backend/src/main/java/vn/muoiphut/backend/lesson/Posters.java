package vn.muoiphut.backend.lesson;

import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.PublishedVideo;
import vn.muoiphut.media.storage.MediaStore;

/** Where the picture of a video is, for screens that show it beside other things. */
@Component
public class Posters {

    private static final Logger log = LoggerFactory.getLogger(Posters.class);

    private final Manifests manifests;
    private final MediaStore store;

    Posters(Manifests manifests, MediaStore store) {
        this.manifests = manifests;
        this.store = store;
    }

    /** Empty where there is none, and where the media store does not say: no screen fails for want of a picture. */
    public Optional<URI> of(PublishedVideo video) {
        try {
            return Optional.ofNullable(manifests.get(video.manifest()).poster())
                    .map(poster -> store.publicUrl(poster.key()));
        } catch (RuntimeException e) {
            log.debug("no poster for {}", video.manifest(), e);
            return Optional.empty();
        }
    }
}
