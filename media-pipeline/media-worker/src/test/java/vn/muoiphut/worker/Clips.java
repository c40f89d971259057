package vn.muoiphut.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes small sources with ffmpeg, as tests need them. */
public final class Clips {

    private final Path folder;

    public Clips(Path folder) {
        this.folder = folder;
    }

    /** Pictures of a test pattern with a tone. */
    public Path ordinary(String name, int width, int height, String rate, double seconds) throws IOException {
        return make(
                name,
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=%dx%d:r=%s:d=%s".formatted(width, height, rate, seconds),
                "-f",
                "lavfi",
                "-i",
                "sine=f=440:d=" + seconds,
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "aac",
                "-b:a",
                "64k");
    }

    /** Whatever these arguments of ffmpeg make. */
    public Path make(String name, String... arguments) throws IOException {
        var file = folder.resolve(name);
        var command = new ArrayList<>(List.of("nice", "-n", "10", "ffmpeg", "-v", "error", "-nostdin", "-y"));
        command.addAll(List.of(arguments));
        command.add(file.toString());
        run(command);
        return file;
    }

    /** A copy of an MP4 or MOV that says how far it is to be turned, clockwise, as phones do that are held upright. */
    public Path turned(Path file, String name, int degrees) throws IOException {
        var bytes = Files.readAllBytes(file);
        int matrix = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("tkhd") + 44;
        int cos = (int) Math.round(Math.cos(Math.toRadians(degrees)));
        int sin = (int) Math.round(Math.sin(Math.toRadians(degrees)));
        int[] turn = {cos << 16, sin << 16, 0, -sin << 16, cos << 16, 0, 0, 0, 1 << 30};
        for (int i = 0; i < turn.length; i++) {
            ByteBuffer.wrap(bytes).putInt(matrix + 4 * i, turn[i]);
        }
        return bytes(name, bytes);
    }

    /** The first bytes of another file. */
    public Path cut(Path whole, String name, double part) throws IOException {
        var bytes = Files.readAllBytes(whole);
        return Files.write(folder.resolve(name), Arrays.copyOf(bytes, (int) (bytes.length * part)));
    }

    public Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    public Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** An MP4 whose headers claim so many seconds for the film, the track and the media in it. */
    public static byte[] claimingSeconds(byte[] mp4, int seconds) {
        var bytes = ByteBuffer.wrap(mp4.clone());
        int film = indexOf(bytes.array(), "mvhd") + 16;
        int media = indexOf(bytes.array(), "mdhd") + 16;
        bytes.putInt(film + 4, seconds * bytes.getInt(film));
        bytes.putInt(indexOf(bytes.array(), "tkhd") + 24, seconds * bytes.getInt(film));
        bytes.putInt(media + 4, seconds * bytes.getInt(media));
        return bytes.array();
    }

    /** A Matroska file whose header claims so many seconds. */
    public static byte[] claimingSecondsInMatroska(byte[] mkv, double seconds) {
        var bytes = mkv.clone();
        int duration = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("D\u0089\u0088");
        ByteBuffer.wrap(bytes).putDouble(duration + 3, seconds * 1000);
        return bytes;
    }

    /** An AVI whose headers claim so many pictures. */
    public static byte[] claimingPicturesInAvi(byte[] avi, int pictures) {
        var bytes = ByteBuffer.wrap(avi.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(indexOf(avi, "avih") + 8 + 16, pictures).putInt(indexOf(avi, "strh") + 8 + 32, pictures);
        return bytes.array();
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    /** What a command writes to its standard output; fails when it ends badly or writes to standard error. */
    public static String run(List<String> command) throws IOException {
        return run(command, StandardCharsets.UTF_8);
    }

    /** The same in another encoding: ISO 8859-1 keeps bytes as they are. */
    public static String run(List<String> command, Charset encoding) throws IOException {
        var messages = Files.createTempFile("clips", ".txt");
        try {
            var process =
                    new ProcessBuilder(command).redirectError(messages.toFile()).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), encoding);
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(command + ": " + Files.readString(messages));
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(messages);
        }
    }
}
