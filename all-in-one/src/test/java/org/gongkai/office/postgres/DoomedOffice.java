package org.gongkai.office.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes rows 1, 2, 3 … and says each number once it is committed, until it is killed. */
final class DoomedOffice {

    private DoomedOffice() {}

    public static void main(String[] args) throws SQLException {
        Path folder = Path.of(args[0]);
        PostgresServer server =
                PostgresServer.start(folder, Path.of(args[1]), Passwords.in(folder.resolve("passwords")));
        try (Connection connection = server.connect("postgres")) {
            connection.createStatement().execute("CREATE TABLE fact (n int)");
            PreparedStatement insert = connection.prepareStatement("INSERT INTO fact VALUES (?)");
            for (int n = 1; ; n++) {
                insert.setInt(1, n);
                insert.executeUpdate();
                System.out.println(n);
            }
        }
    }
}
