package vn.muoiphut.embedded.ffmpeg;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.muoiphut.embedded.Ffmpeg;

/** The ffmpeg of the machine, where it is good enough. */
public final class SystemFfmpeg {

    /** A release such as {@code 5.1.9-0+deb12u1} or {@code n7.1}; a build of the development branch has none. */
    private static final Pattern RELEASE = Pattern.compile("^ffmpeg version n?(\\d+)\\.(\\d+)");

    private static final int MAJOR = 5;
    private static final int MINOR = 1;

    private SystemFfmpeg() {}

    /** Present when the path has ffmpeg and ffprobe, of 5.1 or newer, with libx264 and aac. */
    public static Optional<Ffmpeg> find() throws IOException {
        var ffmpeg = onPath("ffmpeg");
        var ffprobe = onPath("ffprobe");
        if (ffmpeg.isEmpty() || ffprobe.isEmpty()) {
            return Optional.empty();
        }
        var program = ffmpeg.get().toString();
        return isNewEnough(outputOf(program, "-version")) && canEncode(outputOf(program, "-hide_banner", "-encoders"))
                ? Optional.of(new Ffmpeg(ffmpeg.get(), ffprobe.get()))
                : Optional.empty();
    }

    /** @param said what {@code ffmpeg -version} prints */
    static boolean isNewEnough(String said) {
        var release = RELEASE.matcher(said);
        if (!release.find()) {
            return said.startsWith("ffmpeg version N-");
        }
        int major = Integer.parseInt(release.group(1));
        return major > MAJOR || (major == MAJOR && Integer.parseInt(release.group(2)) >= MINOR);
    }

    /** @param said what {@code ffmpeg -encoders} prints */
    static boolean canEncode(String said) {
        return said.contains(" libx264 ") && said.contains(" aac ");
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String outputOf(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        try (var output = process.inputReader()) {
            return output.readAllAsString();
        }
    }
}
