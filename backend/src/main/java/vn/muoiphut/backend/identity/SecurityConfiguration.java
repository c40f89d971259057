package vn.muoiphut.backend.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import vn.muoiphut.backend.shared.ProblemWriter;
import vn.muoiphut.backend.shared.PublicAddress;
import vn.muoiphut.backend.shared.Refusal;

/**
 * The door. It asks whether somebody has signed in; what they may do is asked behind it, by {@link Allowed} and by the
 * rules of the slices.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain door(
            HttpSecurity http, ProblemWriter problems, PublicAddress address, ResponseHeaders responseHeaders)
            throws Exception {
        AuthenticationEntryPoint unknown =
                (request, response, e) -> problems.write(request, response, new Refusal.SignedOut());
        AccessDeniedHandler denied =
                (request, response, e) -> problems.write(request, response, new Refusal.Forbidden());
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/api/**")
                        .authenticated()
                        .requestMatchers("/auth/**", "/media/**", "/error")
                        .permitAll()
                        // The web application and the health of the service.
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new CookieOrHeaderTokens())
                        .authenticationEntryPoint(unknown)
                        .accessDeniedHandler(denied)
                        .jwt(jwt -> {}))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(unknown).accessDeniedHandler(denied))
                .addFilterBefore(new SameOriginFilter(address, problems), BearerTokenAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(responseHeaders::configure)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .build();
    }
}
