package vn.muoiphut.local;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.muoiphut.backend.BackendApplication;
import vn.muoiphut.embedded.EmbeddedMongo;
import vn.muoiphut.embedded.EmbeddedS3;
import vn.muoiphut.embedded.Ffmpeg;
import vn.muoiphut.local.identity.IdentityPlace;
import vn.muoiphut.worker.WorkerApplication;

/**
 * The Spring contexts of backend and worker, as each would be in a process of its own. They share one class path here:
 * each gets its own application.yaml, and what is only there for another is switched off.
 */
record Contexts(
        LocalSettings settings,
        Secrets secrets,
        EmbeddedMongo mongo,
        EmbeddedS3 s3,
        Ffmpeg ffmpeg,
        URI address,
        URI issuer) {

    /** The embedded database does not know the command by which health is asked for. */
    private static final String HEALTH_OF_DATABASE = "management.health.mongodb.enabled";

    static final Map<String, Object> COMMON = Map.of(
            "server.address",
            "127.0.0.1",
            "spring.main.banner-mode",
            "off",
            "spring.jmx.enabled",
            "false",
            HEALTH_OF_DATABASE,
            "false");

    private static final String AUTHORIZATION_SERVER =
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.";

    ConfigurableApplicationContext backend() {
        return context(BackendApplication.class, WebApplicationType.SERVLET)
                .sources(JsonOnly.class)
                .properties(Map.of(
                        "spring.autoconfigure.exclude",
                        AUTHORIZATION_SERVER + "OAuth2AuthorizationServerAutoConfiguration," + AUTHORIZATION_SERVER
                                + "OAuth2AuthorizationServerJwtAutoConfiguration"))
                .run(arguments(Map.of(
                        "muoiphut.reach.web-push.public-key",
                        secrets.webPush().publicKey(),
                        "muoiphut.reach.web-push.private-key",
                        secrets.webPush().privateKey(),
                        "server.port",
                        settings.port(),
                        "muoiphut.public-url",
                        address,
                        "muoiphut.signing-key",
                        secrets.signingKey(),
                        "muoiphut.identity.issuer",
                        issuer,
                        "muoiphut.identity.client-id",
                        IdentityPlace.CLIENT,
                        "muoiphut.identity.client-secret",
                        secrets.clientSecret(),
                        "muoiphut.identity.audience",
                        IdentityPlace.CLIENT)));
    }

    ConfigurableApplicationContext worker() {
        return WorkerApplication.builder()
                .registerShutdownHook(false)
                .properties(COMMON)
                .run(arguments(Map.of(
                        "muoiphut.media.ffmpeg.ffmpeg", ffmpeg.ffmpeg(),
                        "muoiphut.media.ffmpeg.ffprobe", ffmpeg.ffprobe())));
    }

    private static SpringApplicationBuilder context(Class<?> application, WebApplicationType kind) {
        return new SpringApplicationBuilder(application)
                .web(kind)
                .registerShutdownHook(false)
                .properties(COMMON)
                .properties(Map.of("spring.config.location", configurationBeside(application)));
    }

    /** Settings as arguments count more than those of application.yaml. */
    private String[] arguments(Map<String, Object> own) {
        var all = new HashMap<>(own);
        all.put("spring.mongodb.uri", mongo.uri());
        all.put("muoiphut.media.store.endpoint", s3.endpoint());
        all.put(
                "muoiphut.media.store.public-endpoint",
                "http://localhost:" + s3.endpoint().getPort());
        all.put("muoiphut.media.store.access-key", s3.accessKey());
        all.put("muoiphut.media.store.secret-key", s3.secretKey());
        all.putAll(settings.further());
        return all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    /** The application.yaml of the same jar or folder as that class, among all of that name. */
    private static String configurationBeside(Class<?> application) {
        var path = application.getName().replace('.', '/') + ".class";
        var found = String.valueOf(application.getClassLoader().getResource(path));
        return "optional:" + found.substring(0, found.length() - path.length()) + "application.yaml";
    }
}
