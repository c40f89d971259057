package vn.muoiphut.backend.progress.reach;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import tools.jackson.databind.json.JsonMapper;

/** The channels for which there are settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReachSettings.class)
class ReachConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    Channels reachChannels(
            ReachSettings settings,
            ObjectProvider<JavaMailSender> mail,
            JsonMapper json,
            Clock clock,
            RandomGenerator random) {
        var push = settings.webPush();
        var services = new PushServices(push.services());
        var vapid = push.publicKey() == null || push.privateKey() == null
                ? null
                : new Vapid(new Base64Url(push.publicKey()), new Base64Url(push.privateKey()), push.contact());
        var channels = new ArrayList<Channel>();
        if (vapid != null) {
            // A push service never sends us elsewhere; following it would be another way around the list of services.
            var http = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
            channels.add(new WebPushChannel(http, json, vapid, services, push.keptFor(), clock, random));
        }
        mail.ifAvailable(sender -> channels.add(new MailChannel(sender, settings.mailFrom())));
        return new Channels(channels, services, vapid);
    }
}
