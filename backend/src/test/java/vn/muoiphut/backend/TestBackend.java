package vn.muoiphut.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.FileSystemUtils;
import vn.muoiphut.backend.organisation.OrganisationSetup;
import vn.muoiphut.embedded.EmbeddedMongo;
import vn.muoiphut.embedded.EmbeddedS3;

/** The whole application, started once for all tests of this JVM, with real parts around it. */
final class TestBackend {

    private static final TestClock CLOCK = new TestClock();
    private static final QueryCounter QUERIES = new QueryCounter();

    private static final class Running {
        static final TestBackend BACKEND = new TestBackend();
    }

    final TestIdentityProvider identity = new TestIdentityProvider(CLOCK);
    final URI address = URI.create("http://localhost:" + freePort());
    private final Map<String, Object> settings = settings();
    final ConfigurableApplicationContext context;
    private @Nullable URI another;

    private TestBackend() {
        context = start(Map.of());
        var setup = context.getBean(OrganisationSetup.class);
        for (var place : Place.values()) {
            setup.unit(place.id(), place.name(), "Đơn vị " + place.name(), place.type(), place.parent());
        }
        for (var person : Person.values()) {
            setup.member(person.id(), person.place().id(), person.number(), person.displayName(), person.grants());
        }
    }

    static TestBackend running() {
        return Running.BACKEND;
    }

    TestClock clock() {
        return CLOCK;
    }

    QueryCounter queries() {
        return QUERIES;
    }

    /** Where another instance of the service on the same database is, behind the same public address. */
    synchronized URI another() {
        if (another == null) {
            var port = freePort();
            start(Map.of("server.port", port));
            another = URI.create("http://localhost:" + port);
        }
        return another;
    }

    private ConfigurableApplicationContext start(Map<String, Object> own) {
        var all = new HashMap<>(settings);
        all.putAll(own);
        return new SpringApplicationBuilder(BackendApplication.class, TestParts.class)
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("server.port", address.getPort());
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.mongodb.uri", mongo());
        settings.put("muoiphut.public-url", address);
        settings.put("muoiphut.signing-key", Base64.getEncoder().encodeToString(new byte[32]));
        settings.put("muoiphut.identity.issuer", identity.issuer());
        settings.put("muoiphut.sweeps.enabled", false);
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", freePort());
        // The pair of the example in RFC 8291; a test's browser listens on the loopback.
        settings.put(
                "muoiphut.reach.web-push.public-key",
                "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8");
        settings.put("muoiphut.reach.web-push.private-key", "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");
        settings.put("muoiphut.reach.web-push.services", "http://127.0.0.1");
        settings.putAll(store());
        return settings;
    }

    private static String mongo() {
        var given = System.getenv("MUOIPHUT_TEST_MONGODB_URI");
        var database = "test-" + UUID.randomUUID();
        if (given != null) {
            return URI.create(given).resolve("/" + database).toString();
        }
        return EmbeddedMongo.inMemory().uri(database);
    }

    private static Map<String, Object> store() {
        var given = System.getenv("MUOIPHUT_TEST_S3_ENDPOINT");
        if (given != null) {
            return storeSettings(
                    given, System.getenv("MUOIPHUT_TEST_S3_ACCESS_KEY"), System.getenv("MUOIPHUT_TEST_S3_SECRET_KEY"));
        }
        try {
            var folder = Files.createTempDirectory("muoiphut-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            var server = EmbeddedS3.start(folder, 0, "test", "test-secret");
            return storeSettings(server.endpoint().toString(), server.accessKey(), server.secretKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> storeSettings(String endpoint, String accessKey, String secretKey) {
        return Map.of(
                "muoiphut.media.store.endpoint", endpoint,
                "muoiphut.media.store.access-key", accessKey,
                "muoiphut.media.store.secret-key", secretKey,
                "muoiphut.media.store.bucket", "test-" + UUID.randomUUID());
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TestParts {

        @Bean
        @Primary
        Clock testClock() {
            return CLOCK;
        }

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        QueryCounter queryCounter() {
            return QUERIES;
        }

        @Bean
        MongoClientSettingsBuilderCustomizer countQueries() {
            return settings -> settings.addCommandListener(QUERIES);
        }
    }
}
