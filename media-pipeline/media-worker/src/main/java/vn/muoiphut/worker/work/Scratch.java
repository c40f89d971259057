package vn.muoiphut.worker.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** A private folder for one piece of work; it and all in it is removed at the end. */
final class Scratch implements AutoCloseable {

    private static final String PREFIX = "muoiphut-worker-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-.*");

    private static final Pattern NO_ROOM = Pattern.compile("No space left on device|Disk quota exceeded");
    private static final long LEAST_BYTES = 256 * 1024;

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch in(Path root) throws IOException {
        Files.createDirectories(root);
        return new Scratch(
                Files.createTempDirectory(root, PREFIX + ProcessHandle.current().pid() + "-"));
    }

    /** Removes what workers have left that were killed. */
    static void removeLeftovers(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (var folders = Files.newDirectoryStream(root, PREFIX + "*")) {
            for (var folder : folders) {
                var name = NAME.matcher(folder.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** Whether nothing can be written any more, so that whatever was written last may be cut off. */
    boolean isFull() throws IOException {
        return Files.getFileStore(folder).getUsableSpace() < LEAST_BYTES;
    }

    /** Whether something ended so because there was no room left. */
    static boolean isFull(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            var message = cause.getMessage();
            if (message != null && NO_ROOM.matcher(message).find()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
