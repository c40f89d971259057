package vn.muoiphut.backend.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where time, chance and secrets come into the service. */
@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Bean
    Ids ids(Clock clock, RandomGenerator random) {
        return new Ids(clock, random);
    }

    @Bean
    SigningKey signingKey(SigningSettings settings) {
        return new SigningKey(Base64.getDecoder().decode(settings.signingKey()));
    }
}
