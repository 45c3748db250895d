package org.gongkai.office.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gongkai.command.CommandSideApplication;
import org.gongkai.office.Caches;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;
import org.gongkai.query.QuerySideApplication;

/**
 * A small cluster of real processes on a database of its own: one node that decides, two that count and show. The
 * second of these finds no broker.
 */
final class Services implements AutoCloseable {

    static final String TOKEN = "house-0123456789012345678901234567890123";
    static final String METRICS_TOKEN = "metrics-01234567890123456789012345678901";

    private static final ObjectMapper JSON = new ObjectMapper();

    final ServiceNode command;
    final List<ServiceNode> queries;
    final List<Integer> migrations;
    private final List<ServiceNode> nodes = new CopyOnWriteArrayList<>();
    private final Path folder;
    private final PostgresServer postgres;
    private final Passwords passwords;

    private Services() throws IOException, SQLException {
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        folder = Files.createTempDirectory(target, "services-");
        passwords = Passwords.in(folder.resolve("passwords"));
        postgres = PostgresServer.start(folder, Caches.here(), passwords);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Roles.ensure(postgres, passwords);
        secret("gongkai.access.token", TOKEN);
        secret("gongkai.vault.datasource.password", passwords.of("gongkai_vault"));
        migrations = migrate();
        Map<String, String> settings = settings(Bed.shared().broker().bootstrap());
        command = start(CommandSideApplication.class, "command", settings);
        queries = List.of(
                start(QuerySideApplication.class, "query-1", settings),
                start(QuerySideApplication.class, "query-2", settings("127.0.0.1:9")));
        nodes.forEach(ServiceNode::awaitReady);
    }

    private ServiceNode start(Class<?> application, String name, Map<String, String> settings) {
        var node = ServiceNode.start(application, folder.resolve(name + ".log"), settings);
        nodes.add(node);
        return node;
    }

    static Services start() {
        try {
            return new Services();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Told by a file, as a container is. */
    private void secret(String name, String value) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("secrets")).resolve(name), value + "\n");
    }

    /** Two at once, as when two nodes are brought up together. */
    private List<Integer> migrate() {
        Map<String, String> settings = settings("");
        var both = List.of(
                ServiceNode.start(CommandSideApplication.class, folder.resolve("migrate-1.log"), settings, "--migrate"),
                ServiceNode.start(
                        CommandSideApplication.class, folder.resolve("migrate-2.log"), settings, "--migrate"));
        return both.stream().map(ServiceNode::ends).toList();
    }

    private Map<String, String> settings(String brokers) {
        var settings = new LinkedHashMap<String, String>();
        for (String user : List.of("migrate", "command", "query", "access", "audit")) {
            dataSource(settings, user, Roles.OFFICE);
        }
        dataSource(settings, "vault", Roles.VAULT);
        settings.remove("GONGKAI_VAULT_DATASOURCE_PASSWORD");
        settings.put("GONGKAI_SECRETS", folder.resolve("secrets").toString());
        settings.put("GONGKAI_ACCESS_METRICSTOKEN", METRICS_TOKEN);
        settings.put("GONGKAI_MASTERKEYFILE", folder.resolve("master.key").toString());
        settings.put("GONGKAI_ATTACHMENTS", folder.resolve("attachments").toString());
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        if (!brokers.isEmpty()) {
            settings.put("GONGKAI_KAFKA_BOOTSTRAP", brokers);
            settings.put(
                    "GONGKAI_KAFKA_STORE", "services-" + ProcessHandle.current().pid());
        }
        return settings;
    }

    private void dataSource(Map<String, String> settings, String user, String database) {
        String name = "GONGKAI_" + user.toUpperCase(Locale.ROOT) + "_DATASOURCE_";
        settings.put(name + "URL", postgres.url(database));
        settings.put(name + "USERNAME", "gongkai_" + user);
        settings.put(name + "PASSWORD", passwords.of("gongkai_" + user));
    }

    /** Asks a node as the house. */
    JsonNode ask(ServiceNode node, String path) {
        return json(node.send(asHouse(node, path).GET()));
    }

    /** Gives a command that must not be refused. */
    JsonNode give(String path, Map<String, ?> body) {
        return json(command.send(written(asHouse(command, path), body)));
    }

    static HttpRequest.Builder asHouse(ServiceNode node, String path) {
        return node.to(path).header("Accept", "application/json").header("Authorization", "Bearer " + TOKEN);
    }

    static HttpRequest.Builder written(HttpRequest.Builder request, Map<String, ?> body) {
        return request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString()));
    }

    static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.request() + ": " + answer.statusCode() + " " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a metric at a node; 0 when it is not there. */
    static double metric(ServiceNode node, String name) {
        String all = node.send(node.to("/metrics").header("Authorization", "Bearer " + METRICS_TOKEN))
                .body();
        return all.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .sum();
    }

    /** What stands beside a record. */
    String metadata(long position) {
        try (var connection = postgres.connect(Roles.OFFICE);
                var query = connection.prepareStatement("SELECT metadata::text FROM log.event WHERE position = ?")) {
            query.setLong(1, position);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        nodes.forEach(ServiceNode::close);
        postgres.close();
    }
}
