package vn.muoiphut.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;

/** The secrets of this platform: made by chance at its first start, kept for the next ones. */
record Secrets(
        String signingKey, String storeAccessKey, String storeSecretKey, String clientSecret, WebPushKeys webPush) {

    static Secrets in(Path file) throws IOException {
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        var before = kept.size();
        kept.computeIfAbsent("signing-key", _ -> Base64.getEncoder().encodeToString(random()));
        // A slash in an access key would end it in the middle of a signature's header.
        for (var name : new String[] {"store-access-key", "store-secret-key", "client-secret"}) {
            kept.computeIfAbsent(name, _ -> HexFormat.of().formatHex(random()));
        }
        if (!kept.containsKey("web-push-public-key")) {
            var keys = WebPushKeys.random();
            kept.setProperty("web-push-public-key", keys.publicKey());
            kept.setProperty("web-push-private-key", keys.privateKey());
        }
        if (kept.size() > before) {
            write(kept, file);
        }
        return new Secrets(
                need(kept, "signing-key"),
                need(kept, "store-access-key"),
                need(kept, "store-secret-key"),
                need(kept, "client-secret"),
                new WebPushKeys(need(kept, "web-push-public-key"), need(kept, "web-push-private-key")));
    }

    private static void write(Properties kept, Path file) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try (var writer = Files.newBufferedWriter(draft)) {
            kept.store(writer, null);
        }
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String need(Properties kept, String name) {
        return Objects.requireNonNull(kept.getProperty(name), () -> "the file of secrets lacks " + name);
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
