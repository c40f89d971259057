package vn.muoiphut.backend.progress.reach;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser and its push service: takes messages over HTTP and reads them with keys that nobody else has. */
public final class TestBrowser implements AutoCloseable {

    /** What arrived: the headers and, decrypted, the text. */
    public record Message(Map<String, List<String>> headers, String text) {

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    private final HttpServer server;
    private final KeyPair keys = newKeys();
    private final byte[] secret = "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII);
    private final Queue<Message> received = new ConcurrentLinkedQueue<>();
    private volatile int status = 201;

    public TestBrowser() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    /** What the browser gives a page that subscribes. */
    public Map<String, String> subscription() {
        return Map.of(
                "endpoint", endpoint(),
                "publicKey",
                        Base64Url.of(P256.point((ECPublicKey) keys.getPublic())).text(),
                "secret", Base64Url.of(secret).text());
    }

    Destination.Device device() {
        var given = subscription();
        return new Destination.Device(
                new UUID(0, server.getAddress().getPort()),
                URI.create(endpoint()),
                new Base64Url(given.get("publicKey")),
                new Base64Url(given.get("secret")));
    }

    private String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/push/some-subscription";
    }

    /** The texts that arrived and contain that, in their order. */
    public List<String> received(String part) {
        return received.stream()
                .map(Message::text)
                .filter(text -> text.contains(part))
                .toList();
    }

    List<Message> messages() {
        return List.copyOf(received);
    }

    /** From now on the push service answers so. */
    public void answers(int newStatus) {
        status = newStatus;
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        if (status < 300) {
            received.add(new Message(Map.copyOf(exchange.getRequestHeaders()), read(body)));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** RFC 8291 as the receiver goes about it, step by step with plain HMACs. */
    private String read(byte[] body) {
        try {
            var salt = Arrays.copyOf(body, 16);
            var header = ByteBuffer.wrap(body, 16, 5);
            var recordSize = header.getInt();
            var theirs = Arrays.copyOfRange(body, 21, 21 + header.get());
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(keys.getPrivate());
            agreement.doPhase(P256.publicKey(theirs), true);
            var info =
                    join(ascii("WebPush: info\0"), P256.point((ECPublicKey) keys.getPublic()), theirs, new byte[] {1});
            var input = hmac(hmac(secret, agreement.generateSecret()), info);
            var prk = hmac(salt, input);
            var key = Arrays.copyOf(hmac(prk, ascii("Content-Encoding: aes128gcm\0\1")), 16);
            var nonce = Arrays.copyOf(hmac(prk, ascii("Content-Encoding: nonce\0\1")), 12);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            var hidden = Arrays.copyOfRange(body, 21 + theirs.length, body.length);
            var plain = cipher.doFinal(hidden);
            if (plain[plain.length - 1] != 2 || body.length > recordSize) {
                throw new IllegalStateException("this is not a single, last record");
            }
            return new String(plain, 0, plain.length - 1, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
