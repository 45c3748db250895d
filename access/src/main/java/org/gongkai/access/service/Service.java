package org.gongkai.access.service;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A side started by itself. Its settings are the environment, files of secrets (service.yml says where) and its own
 * two files: {@code <name>.yml}, which all-in-one reads too, and {@code <name>-service.yml}.
 */
public final class Service {

    private final Class<?> application;
    private final String name;

    private Service(Class<?> application, String name) {
        this.application = application;
        this.name = name;
    }

    /** This application, with settings of this name. */
    public static Service of(Class<?> application, String name) {
        return new Service(application, name);
    }

    /** Starts it; it stops in order when the process is told to end. */
    public ConfigurableApplicationContext start(String... words) {
        return settings(WebApplicationType.SERVLET).run(words);
    }

    /** Does what its runners do, and ends; throws what they throw. */
    public void once(String... words) {
        settings(WebApplicationType.NONE).run(words).close();
    }

    private SpringApplication settings(WebApplicationType type) {
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(type);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setAdditionalProfiles("service");
        String version = application.getPackage().getImplementationVersion();
        spring.setDefaultProperties(
                Map.of("spring.config.name", name, "gongkai.version", version == null ? "" : version));
        return spring;
    }
}
