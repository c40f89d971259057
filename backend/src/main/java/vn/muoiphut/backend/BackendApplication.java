package vn.muoiphut.backend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;
import vn.muoiphut.media.MediaCoreConfiguration;

/** The course service: web application, API, sign-in and playlists on one address. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import(MediaCoreConfiguration.class)
public class BackendApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BackendApplication.class, arguments);
    }
}
