package vn.muoiphut.backend;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A small OpenID Connect provider of our own: real keys and tokens, and nobody is asked for a password. */
public final class TestIdentityProvider implements AutoCloseable {

    private final HttpServer server;
    private volatile RSAKey key;
    private final Clock clock;
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final AtomicInteger issued = new AtomicInteger();

    /** The bodies of the requests for tokens. */
    public final List<String> tokenRequests = new CopyOnWriteArrayList<>();

    TestIdentityProvider(Clock clock) {
        this.clock = clock;
        try {
            key = newKey();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, metadata()));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    /** From now on it signs with another key and does not know the one before any more. */
    public void changeKey() {
        key = newKey();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A token as the provider gives it to somebody who has signed in. */
    String accessToken(Person person) {
        return accessToken(person, "muoiphut", Duration.ofMinutes(5));
    }

    public String accessToken(Person person, String audience, Duration validFor) {
        return sign(claims(person.subject(), audience, validFor)
                .claim("member_number", person.number())
                .build());
    }

    /** A token of a client that acts for nobody. */
    public String accessTokenOfClient(String scope) {
        return sign(claims("client-" + scope, "muoiphut", Duration.ofMinutes(5))
                .claim("scope", scope)
                .build());
    }

    /** A token of somebody whom no roster knows. */
    String accessTokenOfStranger() {
        return sign(claims("stranger", "muoiphut", Duration.ofMinutes(5)).build());
    }

    /** A token of somebody of whom the provider says this. */
    public String accessToken(String subject, Map<String, ?> said) {
        var claims = claims(subject, "muoiphut", Duration.ofMinutes(5));
        said.forEach(claims::claim);
        return sign(claims.build());
    }

    private JWTClaimsSet.Builder claims(String subject, String audience, Duration validFor) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(validFor)));
    }

    private String sign(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        tokenRequests.add(request);
        if (request.contains("refresh_token=revoked")) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        if (request.contains("refresh_token=unlucky")) {
            answer(exchange, 503, "{}");
            return;
        }
        var once = Pattern.compile("refresh_token=(once-[\\w-]*)").matcher(request);
        if (once.find() && !used.add(once.group(1))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        var access = accessToken(Person.WORKER);
        answer(exchange, """
            {"access_token": "%s", "token_type": "Bearer", "expires_in": 300,
             "refresh_token": "refresh-%d", "id_token": "identity"}\
            """.formatted(access, issued.incrementAndGet()));
    }

    private String metadata() {
        return """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
             "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/end",
             "response_types_supported": ["code"], "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["RS256"]}\
            """.formatted(issuer());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        answer(exchange, 200, json);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
