package vn.muoiphut.backend.quiz.exchange.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/** The files of a zip, by their paths, in memory and within bounds; nothing is ever written anywhere. */
public final class PackedFiles {

    private static final int MOST_FILES = 3_000;
    private static final long MOST_BYTES = 64_000_000;

    /** Up, absolute, of a drive, or with a letter that paths do not have. */
    private static final Pattern LEADS_OUT = Pattern.compile("(^|/)\\.\\.(/|$)|^/|^[A-Za-z]:|[\\x00-\\x1f]");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private long left = MOST_BYTES;

    private PackedFiles() {}

    public static boolean isPacked(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** @throws RefusedException when it is no zip, leads out of itself or unpacks to too much */
    public static PackedFiles of(byte[] content) {
        var packed = new PackedFiles();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_FILES) {
                throw tooLarge();
            }
            for (var entry : entries) {
                packed.add(zip, entry);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw RefusedException.unacceptable("exchange.unreadable");
        }
        return packed;
    }

    public Optional<byte[]> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public boolean hasBelow(String folder) {
        return files.keySet().stream().anyMatch(path -> path.startsWith(folder));
    }

    /** The shortest path that ends with this name: a package may lie in a folder of its own. */
    public Optional<String> named(String name) {
        return files.keySet().stream()
                .filter(path -> path.equals(name) || path.endsWith("/" + name))
                .min(Comparator.comparingInt(String::length));
    }

    private void add(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var path = entry.getName().replace('\\', '/');
        if (LEADS_OUT.matcher(path).find() || entry.isUnixSymlink()) {
            throw RefusedException.unacceptable("exchange.path");
        }
        if (!entry.isDirectory()) {
            try (var stream = zip.getInputStream(entry)) {
                files.put(path, unpacked(stream));
            }
        }
    }

    private byte[] unpacked(InputStream stream) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[16 * 1024];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw tooLarge();
            }
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }

    private static RefusedException tooLarge() {
        return new RefusedException(new Refusal.TooLarge("exchange.too-large"));
    }
}
