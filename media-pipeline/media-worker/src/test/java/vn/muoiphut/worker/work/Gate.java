package vn.muoiphut.worker.work;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * Stands between a worker and a server on this machine. While it is shut the server is away; one before an HTTP server
 * can hold a request, or its answer, back.
 */
final class Gate implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");

    private final int target;
    private final boolean http;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;
    private volatile Hold hold = Hold.NOTHING;

    private Gate(int target, boolean http) throws IOException {
        this.target = target;
        this.http = http;
        this.door = listen(0);
    }

    static Gate before(int port) throws IOException {
        return new Gate(port, false);
    }

    static Gate beforeHttp(int port) throws IOException {
        return new Gate(port, true);
    }

    int port() {
        return door.getLocalPort();
    }

    void hold(Hold next) {
        hold = next;
    }

    /** From now on there is no server, and those who were talking to it are cut off. */
    void shut() throws IOException {
        door.close();
        for (var socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    void open() throws IOException {
        door = listen(door.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        shut();
    }

    private ServerSocket listen(int port) throws IOException {
        var listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> {
            while (!listening.isClosed()) {
                try {
                    connect(listening.accept());
                } catch (IOException shut) {
                    // Whoever knocks finds nobody.
                }
            }
        });
        return listening;
    }

    private void connect(Socket client) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.add(client);
        sockets.add(server);
        var asked = new AtomicReference<>("");
        pump(client, server, (in, out) -> {
            if (http) {
                requests(new BufferedInputStream(in), out, asked);
            } else {
                in.transferTo(out);
            }
        });
        pump(server, client, (in, out) -> answers(in, out, asked));
    }

    private void requests(InputStream in, OutputStream out, AtomicReference<String> asked) throws IOException {
        for (var head = head(in); !head.isEmpty(); head = head(in)) {
            var line = head.lines().findFirst().orElseThrow();
            if (hold.isMeant(line, false)) {
                hold.keep();
            }
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            var length = LENGTH.matcher(head);
            for (long left = length.find() ? Long.parseLong(length.group(1)) : 0; left > 0; ) {
                var bytes = in.readNBytes((int) Math.min(left, 65536));
                out.write(bytes);
                left = bytes.length == 0 ? 0 : left - bytes.length;
            }
            asked.set(line);
        }
    }

    private void answers(InputStream in, OutputStream out, AtomicReference<String> asked) throws IOException {
        var bytes = new byte[65536];
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            if (hold.isMeant(asked.get(), true)) {
                hold.keep();
            }
            out.write(bytes, 0, read);
        }
    }

    /** Everything up to the empty line; nothing at the end of the stream. */
    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (next == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private interface Passage {
        void pass(InputStream in, OutputStream out) throws IOException;
    }

    private static void pump(Socket from, Socket to, Passage passage) {
        Thread.startVirtualThread(() -> {
            try (from;
                    to) {
                passage.pass(from.getInputStream(), to.getOutputStream());
            } catch (IOException cut) {
                // Both ends learn of it.
            }
        });
    }
}
