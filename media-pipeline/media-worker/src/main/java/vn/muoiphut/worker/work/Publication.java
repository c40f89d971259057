package vn.muoiphut.worker.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.media.asset.Claim;
import vn.muoiphut.media.manifest.Manifest;
import vn.muoiphut.media.manifest.ManifestStore;
import vn.muoiphut.media.manifest.Rendition;
import vn.muoiphut.media.storage.MediaStore;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.packaging.Pictures;
import vn.muoiphut.worker.packaging.Renditions;
import vn.muoiphut.worker.probe.Source;

/** Puts everything that was made into the store, the lowest rendition first and the manifest last. */
final class Publication {

    private final MediaStore store;
    private final ManifestStore manifests;
    private final Patience patience;

    Publication(MediaStore store, ManifestStore manifests, Patience patience) {
        this.store = store;
        this.manifests = manifests;
        this.patience = patience;
    }

    /** Where the manifest of an attempt is. */
    static String key(String folder) {
        return folder + "manifest.json";
    }

    /** Publishes; the answer is the key of the manifest. */
    String of(Claim claim, Ffmpeg ffmpeg, Source source, List<Rung> rungs, Reporter reporter) throws Exception {
        var keys = claim.folder();
        var files = described(ffmpeg, source, rungs, keys);
        var pictures = Pictures.make(ffmpeg, rungs, source.seconds(), keys);
        int done = 0;
        for (var file : files) {
            var type = file.moves() ? "video/mp4" : "audio/mp4";
            put(ffmpeg, file.key(), type);
            done++;
            reporter.stored((double) done / (files.size() + 1));
        }
        put(ffmpeg, pictures.poster().key(), pictures.poster().contentType());
        put(
                ffmpeg,
                pictures.storyboard().sprite().key(),
                pictures.storyboard().sprite().contentType());
        var manifest = new Manifest(
                Manifest.FORMAT,
                claim.asset().id().toString(),
                claim.asset().version(),
                files.getFirst().seconds(),
                true,
                files.stream().filter(Rendition::moves).toList(),
                audioOf(files),
                pictures.poster(),
                pictures.storyboard());
        var key = key(claim.folder());
        patience.insist("storing the manifest", () -> manifests.put(key, manifest));
        return key;
    }

    private static List<Rendition> described(Ffmpeg ffmpeg, Source source, List<Rung> rungs, String keys)
            throws IOException {
        double rate = source.pictures().rate().perSecond();
        var files = new ArrayList<Rendition>();
        for (var rung : rungs) {
            files.add(Renditions.of(ffmpeg.folder(), rung, rate, keys + rung.name() + ".mp4"));
        }
        Renditions.audio(ffmpeg.folder(), keys + "audio.mp4").ifPresent(files::add);
        return files;
    }

    private static @Nullable Rendition audioOf(List<Rendition> files) {
        return files.stream().filter(file -> !file.moves()).findFirst().orElse(null);
    }

    private void put(Ffmpeg ffmpeg, String key, String type) throws Exception {
        var file = ffmpeg.folder().resolve(key.substring(key.lastIndexOf('/') + 1));
        patience.insist("storing " + key, () -> store.put(key, file, type));
    }
}
