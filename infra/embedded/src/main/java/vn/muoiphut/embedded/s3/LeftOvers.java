package vn.muoiphut.embedded.s3;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What nobody will ask for again: files that were being written when the server was killed, which would be listed as
 * objects, and the parts of uploads that were neither completed nor aborted.
 */
public final class LeftOvers {

    private static final Duration ABANDONED_AFTER = Duration.ofDays(7);
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** The server writes an object to a name of its own beside the object's and then renames it. */
    private static final Pattern UNFINISHED = Pattern.compile(".+-" + ID);

    /** Parts and the mark of an upload lie below a folder, or are a file, that begins so. */
    private static final Pattern UPLOAD = Pattern.compile("\\.mpus-(" + ID + ")-.*");

    private LeftOvers() {}

    /** Removes them from all buckets in {@code root}; to be called before the server starts. */
    public static void sweep(Path root, Instant now) throws IOException {
        var uploads = new HashMap<String, List<Path>>();
        try (var all = Files.walk(root)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                if (UNFINISHED.matcher(file.getFileName().toString()).matches()) {
                    remove(file, root);
                } else {
                    noteUpload(file, root, uploads);
                }
            }
        }
        for (var files : uploads.values()) {
            if (isOlder(files, now.minus(ABANDONED_AFTER))) {
                for (var file : files) {
                    remove(file, root);
                }
            }
        }
    }

    private static void noteUpload(Path file, Path root, Map<String, List<Path>> uploads) {
        var inside = root.relativize(file);
        if (inside.getNameCount() > 1) {
            var upload = UPLOAD.matcher(inside.getName(1).toString());
            if (upload.matches()) {
                uploads.computeIfAbsent(upload.group(1), id -> new ArrayList<>())
                        .add(file);
            }
        }
    }

    private static boolean isOlder(List<Path> files, Instant limit) throws IOException {
        for (var file : files) {
            if (!Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                return false;
            }
        }
        return true;
    }

    /** Also the folders that are empty without it, but not the bucket. */
    private static void remove(Path file, Path root) throws IOException {
        Files.deleteIfExists(file);
        for (var folder = file.getParent();
                folder != null && root.relativize(folder).getNameCount() > 1;
                folder = folder.getParent()) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException used) {
                return;
            }
        }
    }
}
