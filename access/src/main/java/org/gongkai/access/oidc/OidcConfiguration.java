package org.gongkai.access.oidc;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The way to an identity service; it is asked when somebody goes there, not at the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
@Import(OidcController.class)
public class OidcConfiguration {

    @Bean
    IdentityService identityService(OidcSettings settings) {
        return new IdentityService(settings);
    }
}
