package org.gongkai.office.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;
import org.gongkai.office.postgres.RunningServer;

/** What stands in the database of a running office. */
final class Rows {

    private Rows() {}

    /** Every record up to this position, all its columns, the check code last. */
    static List<String> ofLog(Path data, long position) throws SQLException {
        try (Connection connection = to(data);
                PreparedStatement query =
                        connection.prepareStatement("SELECT (e.*)::text || encode(hash, 'hex') FROM log.event e"
                                + " WHERE position <= ? ORDER BY position")) {
            query.setLong(1, position);
            try (var row = query.executeQuery()) {
                var all = new ArrayList<String>();
                while (row.next()) {
                    all.add(row.getString(1));
                }
                return all;
            }
        }
    }

    /** By how many fingerprints a request could be found to be somebody's. */
    static long fingerprintsOf(Path data, String request) throws SQLException {
        try (Connection connection = to(data);
                PreparedStatement query = connection.prepareStatement(
                        "SELECT count(*) FROM desk.applicant_index WHERE request = CAST(? AS uuid)")) {
            query.setString(1, request);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Connection to(Path data) throws SQLException {
        Passwords passwords = Passwords.in(DataDirectory.at(data).passwords());
        return DriverManager.getConnection(
                RunningServer.in(data, passwords).orElseThrow().url(Roles.OFFICE),
                PostgresServer.SUPERUSER,
                passwords.of(PostgresServer.SUPERUSER));
    }
}
