package vn.muoiphut.embedded.ffmpeg;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.muoiphut.embedded.Ffmpeg;

/**
 * The ffmpeg of {@code org.bytedeco:ffmpeg}, unpacked by ourselves. It is built for desktops: where their libraries for
 * windows and sound are missing, as on a server, empty ones of the same names let it start.
 */
public final class PackedFfmpeg {

    private static final List<String> STUBS =
            List.of("libxcb.so.1", "libxcb-shm.so.0", "libasound.so.2", "libpulse.so.0");

    private static final List<String> PROGRAMS = List.of("ffmpeg", "ffprobe");

    private PackedFfmpeg() {}

    /**
     * Unpacks it into a folder of its own below {@code cache}, once.
     *
     * @throws IOException also when there is none for this kind of machine
     */
    public static Ffmpeg unpack(Path cache) throws IOException {
        var platform = platform();
        var packed = PackedFfmpeg.class.getResource("/org/bytedeco/ffmpeg/" + platform + "/ffmpeg");
        if (packed == null) {
            throw new IOException("no ffmpeg of 5.1 or newer with libx264 and aac is installed,"
                    + " and none is packed for this kind of machine (" + platform + ")");
        }
        var folder = cache.toAbsolutePath().resolve("ffmpeg-" + version(packed) + "-" + platform);
        if (!Files.exists(folder)) {
            Files.createDirectories(cache);
            var draft = Files.createTempDirectory(cache, "unpacking");
            copy(packed, draft.resolve("lib"), platform.startsWith("linux"));
            for (var program : PROGRAMS) {
                writeStarter(draft, program);
            }
            publish(draft, folder);
        }
        return new Ffmpeg(folder.resolve("ffmpeg"), folder.resolve("ffprobe"));
    }

    private static void copy(URL packed, Path target, boolean withStubs) throws IOException {
        Files.createDirectories(target);
        var connection = (JarURLConnection) packed.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            var inside = connection.getEntryName();
            var prefix = inside.substring(0, inside.lastIndexOf('/') + 1);
            for (var entry : jar.stream()
                    .filter(each -> each.getName().startsWith(prefix))
                    .toList()) {
                var name = entry.getName().substring(prefix.length());
                if (!name.isEmpty() && !name.contains("/") && !name.startsWith("libjni")) {
                    try (var bytes = jar.getInputStream(entry)) {
                        Files.copy(bytes, target.resolve(name));
                    }
                }
            }
        }
        for (var stub : withStubs ? STUBS : List.<String>of()) {
            try (var bytes = PackedFfmpeg.class.getResourceAsStream(stub + ".stub")) {
                Files.write(
                        target.resolve(stub),
                        ofThisMachine(Objects.requireNonNull(bytes).readAllBytes()));
            }
        }
    }

    /** The stubs hold no code; the machine that they are for is named in bytes 18 and 19 (ELF, e_machine). */
    private static byte[] ofThisMachine(byte[] stub) {
        if (isArm()) {
            stub[18] = (byte) 0xb7;
            stub[19] = 0;
        }
        return stub;
    }

    /** A script in front of the program says where its libraries are, so that whoever runs it need not know. */
    private static void writeStarter(Path folder, String program) throws IOException {
        var real = folder.resolve("lib").resolve(program);
        var starter = folder.resolve(program);
        Files.writeString(starter, """
                #!/bin/sh
                here=${0%%/*}
                LD_LIBRARY_PATH="$here/lib" DYLD_LIBRARY_PATH="$here/lib" exec "$here/lib/%s" "$@"
                """.formatted(program));
        if (!real.toFile().setExecutable(true) || !starter.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + real + " executable");
        }
    }

    private static void publish(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException e) {
            if (!Files.exists(folder)) {
                throw e;
            }
        }
    }

    /** Of the file name {@code ffmpeg-8.0.1-1.5.13-linux-x86_64-gpl.jar}. */
    private static String version(URL packed) {
        var path = packed.toString();
        var jar = path.substring(0, path.lastIndexOf(".jar!"));
        return jar.substring(jar.lastIndexOf('/') + 1).replaceAll("^ffmpeg-([0-9.]+).*", "$1");
    }

    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var kind = system.startsWith("mac") ? "macosx" : system.startsWith("windows") ? "windows" : "linux";
        return kind + "-" + (isArm() ? "arm64" : "x86_64") + "-gpl";
    }

    private static boolean isArm() {
        return System.getProperty("os.arch").equals("aarch64");
    }
}
