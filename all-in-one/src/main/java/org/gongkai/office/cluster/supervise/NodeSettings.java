package org.gongkai.office.cluster.supervise;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.access.gate.Side;
import org.gongkai.office.cluster.Ours;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;

/**
 * What the nodes are told: in a file of mode 600 for each side, because a command line is seen by everybody on the
 * computer. A side gets the passwords of its own roles and no others.
 *
 * @param plan what the user chose
 * @param folder where the files lie
 */
record NodeSettings(Plan plan, Path folder) {

    /** Two of each side, the broker and the database share an office computer of two cores and a few GB. */
    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms32m", "-Xmx256m", "-Xss512k");

    /**
     * Writes them.
     *
     * @param proxy the port that browsers see
     * @param kafka the port of the broker
     */
    static NodeSettings write(Plan plan, int proxy, PostgresServer server, Passwords passwords, int kafka) {
        var settings = new NodeSettings(plan, plan.data().root().resolve("nodes"));
        for (Side side : Plan.SIDES) {
            Map<String, String> all = new TreeMap<>(common(plan.data(), proxy, kafka));
            roles(side).forEach((user, role) -> {
                String prefix = "gongkai." + user + ".datasource.";
                all.put(prefix + "url", server.url(user.equals("vault") ? Roles.VAULT : Roles.OFFICE));
                all.put(prefix + "username", role);
                all.put(prefix + "password", passwords.of(role));
            });
            settings.save(side, all);
        }
        return settings;
    }

    private static Map<String, String> common(DataDirectory data, int proxy, int kafka) {
        return Map.of(
                "gongkai.access.token", SecretFile.randomIn(data.token()),
                "gongkai.attachments", data.attachments().toString(),
                "gongkai.data", data.root().toString(),
                "gongkai.erasures", data.erasures().toString(),
                "gongkai.kafka.bootstrap", "127.0.0.1:" + kafka,
                "gongkai.master-key-file", data.masterKey().toString(),
                "server.address", "127.0.0.1",
                // Cookies do not tell ports apart; two offices on one computer must not sign each other's browsers out.
                "server.servlet.session.cookie.name", "gongkai-" + proxy);
    }

    private static Map<String, String> roles(Side side) {
        var both = Map.of("access", "gongkai_access", "vault", "gongkai_vault");
        Map<String, String> roles = new TreeMap<>(both);
        if (side == Side.COMMAND) {
            roles.put("command", "gongkai_command");
        } else {
            roles.put("query", "gongkai_query");
            roles.put("audit", "gongkai_audit");
        }
        return roles;
    }

    private void save(Side side, Map<String, String> all) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SecretFile.write(file(side), new ObjectMapper().valueToTree(all).toPrettyString() + "\n");
    }

    /** JSON is YAML, whatever stands in a path. */
    private Path file(Side side) {
        return folder.resolve(side.name().toLowerCase(Locale.ROOT) + ".yml");
    }

    /** The words that start a node. */
    List<String> command(Side side, String name, int port) {
        Ours ours = Ours.in(plan.data().root());
        return Stream.of(
                        ours.java(SMALL),
                        List.of("-jar", plan.programs().of(side).toString()),
                        List.of(
                                "--spring.config.additional-location=file:" + file(side),
                                "--gongkai.node=" + name,
                                "--server.port=" + port))
                .flatMap(List::stream)
                .toList();
    }
}
