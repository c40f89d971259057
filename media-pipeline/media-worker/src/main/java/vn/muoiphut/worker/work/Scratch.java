package vn.muoiphut.worker.work;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * A private folder for one piece of work; it and all in it is removed at the end. A lock in it says that its worker lives: the system
 * gives it up with the process, whatever ended that, and other than a process number it means the same in every container.
 */
final class Scratch implements AutoCloseable {

    private static final String PREFIX = "muoiphut-worker-";
    private static final String LOCK = "in-use";

    /** Opening and closing a lock of our own would give it up. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private static final Pattern NO_ROOM = Pattern.compile("No space left on device|Disk quota exceeded");
    private static final long LEAST_BYTES = 256 * 1024;

    private final Path folder;
    private final FileChannel lock;

    private Scratch(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static Scratch in(Path root) throws IOException {
        Files.createDirectories(root);
        var draft = Files.createTempDirectory(root, "muoiphut-new-");
        var lock = FileChannel.open(draft.resolve(LOCK), CREATE, WRITE);
        if (lock.tryLock() == null) {
            throw new IOException("somebody else works in " + draft);
        }
        // Only what is locked has a name that others look for.
        var folder = root.resolve(PREFIX + draft.getFileName().toString().substring("muoiphut-new-".length()));
        OURS.add(folder);
        Files.move(draft, folder);
        return new Scratch(folder, lock);
    }

    /** Removes what workers have left that were killed. */
    static void removeLeftovers(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (var folders = Files.newDirectoryStream(root, PREFIX + "*")) {
            for (var folder : folders) {
                if (!OURS.contains(folder) && isLeft(folder)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    private static boolean isLeft(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(LOCK), CREATE, WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
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
        try (lock) {
            FileSystemUtils.deleteRecursively(folder);
            OURS.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
