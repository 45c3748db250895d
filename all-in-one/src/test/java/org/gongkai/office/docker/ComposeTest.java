package org.gongkai.office.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every service, so that nobody has to look for the one that is different. */
class ComposeTest {

    /** These end when they are done. */
    private static final Set<String> JOBS = Set.of("migrate", "backup");

    private static final Map<String, Map<String, Object>> SERVICES = Docker.compose("services");

    static Stream<String> services() {
        return SERVICES.keySet().stream();
    }

    private static Map<String, Object> service(String name) {
        return Objects.requireNonNull(SERVICES.get(name));
    }

    @Test
    void a_cluster_is_two_of_each_side_a_database_a_broker_a_proxy_and_two_jobs() {
        assertThat(SERVICES)
                .containsOnlyKeys(
                        "postgres",
                        "kafka",
                        "migrate",
                        "command-1",
                        "command-2",
                        "query-1",
                        "query-2",
                        "proxy",
                        "backup");
    }

    @ParameterizedTest
    @MethodSource("services")
    void an_image_is_named_with_an_exact_version(String name) {
        assertThat((String) service(name).get("image")).matches("[a-z0-9/-]+:\\d+\\.\\d+(\\.\\d+)?(-[a-z0-9]+)?");
    }

    /** Those we build say so in the Dockerfile, which has a test of its own. */
    @ParameterizedTest
    @MethodSource("services")
    void nobody_is_root(String name) {
        if (service(name).containsKey("build")) {
            assertThat(service(name)).doesNotContainKey("user");
        } else {
            assertThat((String) service(name).get("user")).matches("[1-9]\\d*:[1-9]\\d*");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void nobody_may_more_than_he_needs(String name) {
        assertThat(service(name))
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsEntry("init", true)
                .containsEntry("read_only", !name.equals("kafka"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void memory_and_processors_are_limited(String name) {
        var limits =
                Docker.map(Docker.map(Docker.map(service(name).get("deploy")).get("resources"))
                        .get("limits"));
        assertThat(limits).containsOnlyKeys("cpus", "memory");
    }

    @ParameterizedTest
    @MethodSource("services")
    void whoever_serves_is_asked_how_he_is(String name) {
        if (!service(name).containsKey("build") && !JOBS.contains(name)) {
            assertThat(Docker.map(service(name).get("healthcheck"))).containsKeys("test", "interval", "retries");
        }
        if (!JOBS.contains(name)) {
            assertThat(service(name)).containsEntry("restart", "unless-stopped");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void only_the_proxy_is_reached_from_outside(String name) {
        if (name.equals("proxy")) {
            assertThat(service(name)).containsKey("ports");
        } else {
            assertThat(service(name)).doesNotContainKeys("ports", "network_mode");
            Object networks = service(name).get("networks");
            assertThat(networks instanceof Map<?, ?> map ? List.copyOf(map.keySet()) : networks)
                    .isEqualTo(List.of("inside"));
        }
        assertThat(Docker.compose("networks").get("inside")).containsEntry("internal", true);
    }

    @ParameterizedTest
    @MethodSource("services")
    void no_secret_stands_in_the_environment(String name) {
        Object environment = service(name).getOrDefault("environment", Map.of());
        assertThat(Docker.map(environment).keySet())
                .noneMatch(key -> key.matches(".*(PASSWORD|TOKEN|SECRET|KEY)$") && !key.endsWith("_FILE"));
        assertThat(Docker.map(environment).values())
                .noneMatch(value -> String.valueOf(value).contains("password="));
    }

    @Test
    void every_secret_and_every_volume_that_is_used_is_declared_and_the_other_way_round() {
        var secrets = new TreeSet<String>();
        var volumes = new TreeSet<String>();
        for (String name : SERVICES.keySet()) {
            for (Object used : (List<?>) service(name).getOrDefault("secrets", List.of())) {
                secrets.add(used instanceof Map<?, ?> long_ ? String.valueOf(long_.get("source")) : (String) used);
            }
            for (Object used : (List<?>) service(name).getOrDefault("volumes", List.of())) {
                String source = ((String) used).split(":", 2)[0];
                if (source.startsWith(".")) {
                    assertThat(Docker.FOLDER.resolve(source)).exists();
                } else {
                    volumes.add(source);
                }
            }
        }
        assertThat(Docker.compose("secrets").keySet()).isEqualTo(secrets);
        assertThat(Docker.compose("volumes").keySet()).isEqualTo(volumes);
        assertThat(Docker.compose("secrets").values()).allMatch(secret -> secret.containsKey("file"));
    }

    @Test
    void nodes_wait_for_the_schemas_and_the_proxy_for_the_nodes() {
        for (String node : List.of("command-1", "command-2", "query-1", "query-2")) {
            assertThat(Docker.map(service(node).get("depends_on")))
                    .containsEntry("migrate", Map.of("condition", "service_completed_successfully"));
            assertThat(Docker.map(service("proxy").get("depends_on")))
                    .containsEntry(node, Map.of("condition", "service_healthy"));
        }
    }

    @Test
    void nodes_believe_the_proxy_and_nobody_else() {
        var networks = Docker.map(service("proxy").get("networks"));
        String proxy = (String) Docker.map(networks.get("inside")).get("ipv4_address");
        for (String node : List.of("command-1", "command-2", "query-1", "query-2")) {
            assertThat(Docker.map(service(node).get("environment"))).containsEntry("GONGKAI_PROXIES", proxy + "/32");
        }
    }
}
