package org.gongkai.office.cluster.cli;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.cluster.ClusterFile;
import org.gongkai.office.cluster.ClusterFile.Part;
import org.gongkai.office.cluster.ClusterFile.State;
import org.gongkai.office.cluster.NodeProcess;
import org.gongkai.office.cluster.Ours;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.Roles;

/** How the processes are at the moment, asked of themselves and not of the file. */
final class Look {

    private static final String AUDIT = "gongkai_audit";

    private final Ours ours;
    private final Path root;
    private final Optional<Log> log;

    /**
     * How far the log has come.
     *
     * @param head the position of its newest record
     * @param holder the node that publishes; empty when none does
     * @param published the newest record that it has published
     */
    private record Log(long head, String holder, long published) {}

    Look(Ours ours, ClusterFile file) {
        this.ours = ours;
        root = ours.root();
        log = file.parts().stream()
                .filter(part -> part.name().equals("postgres"))
                .findFirst()
                .flatMap(this::read);
    }

    private Optional<Log> read(Part database) {
        String url = "jdbc:postgresql://127.0.0.1:" + database.port() + "/" + Roles.OFFICE;
        String password = Passwords.in(root.resolve("passwords")).of(AUDIT);
        try (var connection = DriverManager.getConnection(url, AUDIT, password);
                var rows = connection.createStatement().executeQuery("""
                        SELECT head.position,
                               COALESCE(relay.holder, ''),
                               COALESCE(relay.position, 0)
                          FROM log.head AS head
                          LEFT JOIN desk.relay AS relay
                            ON relay.expires_at > clock_timestamp()
                        """)) {
            return rows.next()
                    ? Optional.of(new Log(rows.getLong(1), rows.getString(2), rows.getLong(3)))
                    : Optional.empty();
        } catch (SQLException e) {
            return Optional.empty(); // The database is away, and its own line says so.
        }
    }

    /** Whether all is well with it. */
    boolean well(Part part) {
        return now(part) == State.UP;
    }

    private State now(Part part) {
        boolean node = part.name().contains("-");
        if (node && part.state() == State.UP) {
            return !ours.is(part.pid()) ? State.DOWN : NodeProcess.ready(part.port()) ? State.UP : State.NOT_READY;
        }
        return part.name().equals("postgres") && log.isEmpty() ? State.DOWN : part.state();
    }

    /** Its state and, of a node, what it has to do with the news. */
    String at(Part part) {
        State now = now(part);
        String more = now != State.UP ? "" : part.name().startsWith("command-") ? relay(part) : feed(part);
        return now.words() + (more.isEmpty() ? "" : "; " + more);
    }

    private String relay(Part part) {
        return log.filter(seen -> seen.holder().startsWith(part.pid() + "@")
                        || seen.holder().equals(part.name()))
                .map(seen -> "发送 relay, 落后 lag " + (seen.head() - seen.published()))
                .orElse("");
    }

    private String feed(Part part) {
        if (!part.name().startsWith("query-") || log.isEmpty()) {
            return "";
        }
        var address = java.net.URI.create("http://127.0.0.1:" + part.port() + "/");
        try (var node =
                new OfficeClient(address, SecretFile.read(DataDirectory.at(root).token()))) {
            var feed = node.get("/api/feed").required().json();
            long behind = Math.max(0, log.get().head() - feed.path("position").asLong());
            return feed.path("source").asText() + ", 落后 lag " + behind;
        } catch (Mistake e) {
            return String.valueOf(e.getMessage());
        }
    }
}
