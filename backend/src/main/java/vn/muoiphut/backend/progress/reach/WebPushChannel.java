package vn.muoiphut.backend.progress.reach;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.muoiphut.backend.shared.Ids;

/** Browsers, through the push services of their makers (RFC 8030). */
final class WebPushChannel implements Channel {

    private static final Logger log = LoggerFactory.getLogger(WebPushChannel.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http;
    private final JsonMapper json;
    private final Vapid vapid;
    private final PushServices services;
    private final Duration keptFor;
    private final Clock clock;
    private final RandomGenerator random;

    WebPushChannel(
            HttpClient http,
            JsonMapper json,
            Vapid vapid,
            PushServices services,
            Duration keptFor,
            Clock clock,
            RandomGenerator random) {
        this.http = http;
        this.json = json;
        this.vapid = vapid;
        this.services = services;
        this.keptFor = keptFor;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public boolean takes(Destination destination) {
        return destination instanceof Destination.Device;
    }

    @Override
    public Delivery deliver(Destination destination, Notice notice) {
        if (!(destination instanceof Destination.Device device) || !services.include(device.endpoint())) {
            return Delivery.GONE;
        }
        try {
            return outcome(http.send(request(device, notice), BodyHandlers.discarding())
                    .statusCode());
        } catch (GeneralSecurityException | IllegalArgumentException unreadableKeys) {
            return Delivery.GONE;
        } catch (IOException e) {
            log.info("a push service does not answer: {}", e.toString());
            return Delivery.LATER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Delivery.LATER;
        }
    }

    /** RFC 8030: 404 and 410 say that the subscription has ended; 429 and 5xx may be over soon. */
    private static Delivery outcome(int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> Delivery.DONE;
            case 400, 403, 404, 410, 413 -> Delivery.GONE;
            default -> Delivery.LATER;
        };
    }

    private HttpRequest request(Destination.Device device, Notice notice) throws GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        var salt = new byte[PushEncryption.SALT];
        random.nextBytes(salt);
        var body = PushEncryption.encrypt(payload(notice), device, keys.generateKeyPair(), salt);
        return HttpRequest.newBuilder(device.endpoint())
                .timeout(PATIENCE)
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("TTL", Long.toString(keptFor.toSeconds()))
                .header("Urgency", "normal")
                // What waits under the same topic is replaced, so that sending again shows it once.
                .header("Topic", Base64Url.of(Ids.bytes(notice.id())).text())
                .header("Authorization", vapid.authorization(device.endpoint(), clock.instant()))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /** What the service worker shows; the tag replaces a notification of the same name. */
    private byte[] payload(Notice notice) {
        var payload = json.writeValueAsBytes(Map.of(
                "id", notice.id(),
                "title", notice.title(),
                "text", notice.text(),
                "link", notice.link(),
                "language", notice.language().toLanguageTag()));
        if (payload.length > PushEncryption.LONGEST) {
            throw new IllegalArgumentException("a notice fits into one push message");
        }
        return payload;
    }
}
