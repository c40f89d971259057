package vn.muoiphut.keycloak;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.muoiphut.backend.BackendApplication;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.OrganisationSetup;
import vn.muoiphut.backend.organisation.PhoneNumber;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;
import vn.muoiphut.embedded.EmbeddedMongo;
import vn.muoiphut.embedded.EmbeddedS3;

/** The service that people sign in to, with all of them on its roster. */
final class SignInService implements AutoCloseable {

    private final URI address;
    private final EmbeddedMongo mongo = EmbeddedMongo.inMemory();
    private final Path media;
    private final EmbeddedS3 store;
    private final ConfigurableApplicationContext context;

    SignInService(URI address, URI issuer, String clientSecret) throws IOException {
        this.address = address;
        media = Files.createTempDirectory("muoiphut-test");
        store = EmbeddedS3.start(media, 0, "test", "test-secret");
        context = new SpringApplicationBuilder(BackendApplication.class)
                .run(settings(issuer, clientSecret).entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        var unit = new UnitId(UUID.nameUUIDFromBytes("unit".getBytes(StandardCharsets.UTF_8)));
        var setup = context.getBean(OrganisationSetup.class);
        setup.unit(unit, "CS", "Công đoàn cơ sở mẫu", UnitType.BASE_UNION, null);
        for (var person : TestPerson.values()) {
            setup.member(new Member(
                    new MemberId(UUID.randomUUID()),
                    unit,
                    person.number(),
                    "Công Nhân Mẫu " + person.number(),
                    PhoneNumber.parse(person.phone()).orElseThrow(),
                    List.of()));
        }
    }

    private Map<String, Object> settings(URI issuer, String clientSecret) {
        return Map.ofEntries(
                Map.entry("server.port", address.getPort()),
                Map.entry("server.address", "127.0.0.1"),
                Map.entry("spring.mongodb.uri", mongo.uri("sign-in")),
                Map.entry("management.health.mongodb.enabled", false),
                Map.entry("muoiphut.public-url", address),
                Map.entry("muoiphut.signing-key", Base64.getEncoder().encodeToString(new byte[32])),
                Map.entry("muoiphut.sweeps.enabled", false),
                Map.entry("muoiphut.identity.issuer", issuer),
                Map.entry("muoiphut.identity.client-id", "muoiphut"),
                Map.entry("muoiphut.identity.client-secret", clientSecret),
                Map.entry("muoiphut.identity.audience", "muoiphut-api"),
                Map.entry("muoiphut.media.store.endpoint", store.endpoint()),
                Map.entry("muoiphut.media.store.access-key", store.accessKey()),
                Map.entry("muoiphut.media.store.secret-key", store.secretKey()));
    }

    @Override
    public void close() throws IOException {
        context.close();
        mongo.close();
        store.close();
        FileSystemUtils.deleteRecursively(media);
    }
}
