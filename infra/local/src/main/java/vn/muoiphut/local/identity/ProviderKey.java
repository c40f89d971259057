package vn.muoiphut.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key that signs tokens. It is kept, so that what was signed before a restart still counts after it. */
final class ProviderKey {

    private static final int BITS = 2048;

    private ProviderKey() {}

    static RSAKey in(Path file) throws IOException {
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            var key = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
            write(key, file);
            return key;
        } catch (JOSEException | ParseException e) {
            throw new IOException("the key in " + file + " is unusable", e);
        }
    }

    private static void write(RSAKey key, Path file) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, key.toJSONString());
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
