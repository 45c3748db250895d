package org.gongkai.access.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import javax.sql.DataSource;
import org.gongkai.access.account.Accounts;
import org.gongkai.access.web.Browsers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in the database, so that any process can serve any browser and a restart signs nobody out. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** A working day: nobody signs in twice. */
    private static final Duration LASTS = Duration.ofHours(12);

    @Bean
    JdbcIndexedSessionRepository sessionRepository(
            @Qualifier("access") DataSource database, @Qualifier("access") TransactionTemplate transaction) {
        var repository = new JdbcIndexedSessionRepository(new JdbcTemplate(database), transaction);
        repository.setTableName("ops.session");
        repository.setDefaultMaxInactiveInterval(LASTS);
        repository.setConversionService(textsOnly());
        repository.setCleanupCron("-"); // Whoever signs in sweeps.
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(repository);
        return repository;
    }

    /** Nothing but texts is kept, so that nothing in the database can ever become an object of another kind. */
    private static ConversionService textsOnly() {
        var texts = new GenericConversionService();
        texts.addConverter(Object.class, byte[].class, text -> ((String) text).getBytes(UTF_8));
        texts.addConverter(byte[].class, Object.class, bytes -> new String(bytes, UTF_8));
        return texts;
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<? extends Session>> sessionFilter(
            JdbcIndexedSessionRepository repository,
            @Value("${server.servlet.session.cookie.name:gongkai}") String name) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Strict");
        var ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookie);
        var filter = new SessionRepositoryFilter<>(repository);
        filter.setHttpSessionIdResolver(ids);
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<? extends Session>>(filter);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return registration;
    }

    @Bean
    Sessions sessions(Accounts accounts) {
        return new Sessions(accounts);
    }

    @Bean
    Browsers browsers(Sessions sessions, JdbcIndexedSessionRepository repository) {
        return new SessionBrowsers(sessions, repository);
    }
}
