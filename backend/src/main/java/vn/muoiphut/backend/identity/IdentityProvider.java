package vn.muoiphut.backend.identity;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.muoiphut.backend.shared.PublicAddress;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;

/** The provider as this service talks to it. It is asked for its addresses when they are needed first. */
@Component
class IdentityProvider {

    static final String CALLBACK = "/auth/callback";

    private static final Logger log = LoggerFactory.getLogger(IdentityProvider.class);

    private final IdentitySettings settings;
    private final PublicAddress address;
    private final RestClientAuthorizationCodeTokenResponseClient codes =
            new RestClientAuthorizationCodeTokenResponseClient();
    private final RestClientRefreshTokenTokenResponseClient refreshes = new RestClientRefreshTokenTokenResponseClient();
    private volatile @Nullable ClientRegistration known;

    IdentityProvider(IdentitySettings settings, PublicAddress address) {
        this.settings = settings;
        this.address = address;
    }

    /** @throws RefusedException {@code identity.unavailable} while the provider does not answer */
    private ClientRegistration registration() {
        var registration = known;
        if (registration == null) {
            registration = discover();
            known = registration;
        }
        return registration;
    }

    /** Where a browser goes to sign in. */
    URI signInAt(PendingSignIn pending) {
        return URI.create(request(pending).getAuthorizationRequestUri());
    }

    /** Exchanges the code of a returning sign-in for tokens. */
    Tokens redeem(PendingSignIn pending, String code) {
        var answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(address.at(CALLBACK))
                .state(pending.state())
                .build();
        return Tokens.of(codes.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(
                registration(), new OAuth2AuthorizationExchange(request(pending), answer))));
    }

    Tokens refresh(String refreshToken) {
        // The expired access token is asked for by the library, and not sent by it.
        var expired = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "expired", null, null);
        return Tokens.of(refreshes.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                registration(), expired, new OAuth2RefreshToken(refreshToken, null))));
    }

    /** Where the provider ends a sign-in (OpenID Connect RP-Initiated Logout), when it can. */
    Optional<URI> endOfSession(Optional<String> identityToken) {
        var endpoint =
                registration().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return Optional.ofNullable(endpoint)
                .map(where -> UriComponentsBuilder.fromUriString(where.toString())
                        .queryParamIfPresent("id_token_hint", identityToken)
                        .queryParam("client_id", settings.clientId())
                        .queryParam("post_logout_redirect_uri", address.at("/"))
                        .encode()
                        .build()
                        .toUri());
    }

    private OAuth2AuthorizationRequest request(PendingSignIn pending) {
        var registration = registration();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(settings.clientId())
                .redirectUri(address.at(CALLBACK))
                .scopes(registration.getScopes())
                .state(pending.state())
                .attributes(known -> known.put(PkceParameterNames.CODE_VERIFIER, pending.verifier()))
                .additionalParameters(parameters -> {
                    parameters.put(PkceParameterNames.CODE_CHALLENGE, pending.challenge());
                    parameters.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
                })
                .build();
    }

    private ClientRegistration discover() {
        try {
            var client = ClientRegistrations.fromIssuerLocation(
                            settings.issuer().toString())
                    .registrationId("muoiphut")
                    .clientId(settings.clientId())
                    .redirectUri(address.at(CALLBACK))
                    .scope(settings.scopes());
            return settings.clientSecret() == null
                    ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                            .build()
                    : client.clientSecret(settings.clientSecret()).build();
        } catch (RuntimeException e) {
            log.warn("the identity provider {} does not answer: {}", settings.issuer(), e.getMessage());
            throw new RefusedException(new Refusal.Unavailable("identity.unavailable"));
        }
    }
}
