package vn.muoiphut.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;

/** The four ports of the platform, all of the loopback interface. */
final class Ports {

    private Ports() {}

    static int chosen(int port) {
        if (port != 0) {
            return port;
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks before anything is made whether all are free. */
    static void requireFree(LocalSettings settings) throws StartProblem {
        var options = new LinkedHashMap<String, Integer>();
        options.put("--port", settings.port());
        options.put("--s3-port", settings.s3Port());
        options.put("--identity-port", settings.identityPort());
        options.put("--mongo-port", settings.mongoPort());
        if (options.values().stream().distinct().count() < options.size()) {
            throw new StartProblem(
                    "Bốn cổng phải khác nhau: %s.".formatted(options),
                    "The four ports must differ: %s.".formatted(options));
        }
        for (var option : options.entrySet()) {
            if (!isFree(option.getValue())) {
                throw new StartProblem(
                        "Cổng %d đang được chương trình khác dùng; hãy dừng chương trình đó hoặc chọn cổng khác bằng %s=SỐ."
                                .formatted(option.getValue(), option.getKey()),
                        "Port %d is used by another program; stop that one or choose another port with %s=NUMBER."
                                .formatted(option.getValue(), option.getKey()));
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
