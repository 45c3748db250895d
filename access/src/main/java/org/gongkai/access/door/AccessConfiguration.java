package org.gongkai.access.door;

import jakarta.servlet.DispatcherType;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.gongkai.access.Whereabouts;
import org.gongkai.access.account.AccountConfiguration;
import org.gongkai.access.account.Links;
import org.gongkai.access.account.Tokens;
import org.gongkai.access.gate.Gate;
import org.gongkai.access.gate.Routes;
import org.gongkai.access.journal.AccessLog;
import org.gongkai.access.oidc.OidcConfiguration;
import org.gongkai.access.store.StoreConfiguration;
import org.gongkai.access.watch.WatchConfiguration;
import org.gongkai.access.web.AccessWebConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The door in front of both sides: nothing is served without token or session but what the table of routes opens to
 * anyone; a browser must show that a request comes from our own page; behind it stands the gate.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
@Import({
    StoreConfiguration.class,
    AccountConfiguration.class,
    SessionConfiguration.class,
    OidcConfiguration.class,
    AccessWebConfiguration.class,
    WatchConfiguration.class
})
public class AccessConfiguration {

    /** Scripts only from our own files, so that text typed by an applicant can never become one. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    Routes routes() {
        return Routes.shipped();
    }

    @Bean
    Gate gate(Routes routes, ObjectProvider<Whereabouts> whereabouts, AccessLog log) {
        return new Gate(routes, whereabouts.getIfAvailable(Nowhere::new), log);
    }

    /** What a house without agencies answers. */
    private static final class Nowhere implements Whereabouts {

        @Override
        public Map<UUID, Integer> of(Collection<UUID> ids) {
            return Map.of();
        }

        @Override
        public OptionalInt ofRecord(long position) {
            return OptionalInt.empty();
        }

        @Override
        public Set<Integer> above(int agency) {
            return Set.of();
        }
    }

    @Bean
    WebMvcConfigurer gateBeforeHandlers(Gate gate) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }

    /** The filters before Spring's own proof that a request comes from our page. */
    record Filters(SignInFilter links, BearerFilter tokens, BodyLimitFilter bodies) {}

    @Bean
    Filters doorFilters(AccessSettings settings, Links links, Tokens tokens, Sessions sessions) {
        return new Filters(
                new SignInFilter(links, sessions), new BearerFilter(settings, tokens), new BodyLimitFilter());
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, Filters filters, Sessions sessions, Routes routes) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(routes.open())
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(ScriptToken.cookie())
                        .csrfTokenRequestHandler(new ScriptToken())
                        .ignoringRequestMatchers(BearerFilter::isProgram))
                .addFilterBefore(filters.links(), CsrfFilter.class)
                .addFilterBefore(filters.tokens(), CsrfFilter.class)
                .addFilterBefore(filters.bodies(), CsrfFilter.class)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new Stranger()).accessDeniedHandler(new Refusal()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(AccessConfiguration::sameOrigin))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void sameOrigin(HeadersConfigurer<HttpSecurity>.ReferrerPolicyConfig referrer) {
        referrer.policy(ReferrerPolicy.SAME_ORIGIN);
    }
}
