package vn.muoiphut.local.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The protocol's endpoints first, then the page to sign in at. */
@Configuration(proxyBeanMethods = false)
class IdentitySecurity {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SignInPage.PATH),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signIn(HttpSecurity http, IdentityPlace place) throws Exception {
        var policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self' " + place.application();
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(SignInPage.PATH)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .defaultSuccessUrl(place.application() + "/auth/login")
                        .failureHandler((request, response, refused) ->
                                response.sendRedirect(SignInPage.PATH + "?error&lang=" + SignInPage.language(request))))
                // A page that lay open over a restart carries a token of a session that is gone: begin again.
                .exceptionHandling(handling -> handling.accessDeniedHandler(
                        (request, response, denied) -> response.sendRedirect(place.application() + "/auth/login")))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy)))
                .build();
    }
}
