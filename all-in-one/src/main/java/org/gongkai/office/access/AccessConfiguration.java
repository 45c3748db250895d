package org.gongkai.office.access;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Nothing is served without token or session but health; a browser must show that a request comes from our own page.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
@Import(SignInLinks.class)
public class AccessConfiguration {

    /** Scripts only from our own files, so that text typed by an applicant can never become one. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SignIns signIns() {
        return new SignIns();
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, AccessSettings settings, SignIns signIns) {
        var sessions = new HttpSessionSecurityContextRepository();
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/health", "/health/ready")
                        .permitAll()
                        .requestMatchers(SignInLinks.PATH)
                        .hasAuthority(Visitor.PROGRAM.authority())
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.ignoringRequestMatchers(BearerFilter::isProgram))
                .addFilterBefore(new SignInFilter(signIns, sessions), CsrfFilter.class)
                .addFilterBefore(new BearerFilter(settings.token()), CsrfFilter.class)
                .addFilterBefore(new BodyLimitFilter(), CsrfFilter.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, e) -> Problems.NOT_SIGNED_IN.answer(request, response))
                        .accessDeniedHandler(new Refusal()))
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
