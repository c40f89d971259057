package vn.muoiphut.local.identity;

import org.h2.jdbcx.JdbcDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Who is signed in, in a small file: whoever was before a restart still is after it. */
@Configuration(proxyBeanMethods = false)
class KeptAuthorizations {

    private static final String SCHEMA =
            "org/springframework/security/oauth2/server/authorization/oauth2-authorization-schema.sql";

    @Bean
    SingleConnectionDataSource authorizationsFile(IdentityPlace place) throws java.sql.SQLException {
        var file = new JdbcDataSource();
        file.setUrl("jdbc:h2:file:" + place.folder().resolve("sign-ins").toAbsolutePath() + ";WRITE_DELAY=0");
        return new SingleConnectionDataSource(file.getConnection(), true);
    }

    @Bean
    OAuth2AuthorizationService authorizations(SingleConnectionDataSource file, RegisteredClientRepository clients) {
        var jdbc = new JdbcTemplate(file);
        var tables = jdbc.queryForList(
                "select table_name from information_schema.tables where table_name = 'OAUTH2_AUTHORIZATION'");
        if (tables.isEmpty()) {
            new ResourceDatabasePopulator(new ClassPathResource(SCHEMA)).execute(file);
        }
        jdbc.update("delete from oauth2_authorization where refresh_token_expires_at < current_timestamp"
                + " or (refresh_token_expires_at is null and authorization_code_expires_at < current_timestamp)");
        return new JdbcOAuth2AuthorizationService(jdbc, clients);
    }
}
