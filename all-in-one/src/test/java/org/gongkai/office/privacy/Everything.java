package org.gongkai.office.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.office.e2e.RunningOffice;
import org.gongkai.office.postgres.Roles;

/** All that an office keeps, looked through for words: every row of every table, every file. */
final class Everything {

    private static final String TABLES = """
            SELECT format('%I.%I', schemaname, tablename)
              FROM pg_tables
             WHERE schemaname NOT IN ('pg_catalog', 'information_schema')""";

    private final RunningOffice office;

    Everything(RunningOffice office) {
        this.office = office;
    }

    /** Where the word stands, in plain or as hexadecimal digits: tables and files by name. */
    List<String> with(String word) throws SQLException, IOException {
        var places = new ArrayList<String>();
        for (String database : List.of(Roles.OFFICE, Roles.VAULT)) {
            try (Connection all = office.superuser(database)) {
                all.createStatement().execute("CHECKPOINT");
                tables(all, word, places);
            }
        }
        files(office.data(), word, places);
        for (Path server : servers()) {
            files(server, word, places);
        }
        return places;
    }

    private static void tables(Connection all, String word, List<String> places) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = all.createStatement().executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        String hex = HexFormat.of().formatHex(word.getBytes(UTF_8));
        for (String name : names) {
            String sql = "SELECT count(*) FROM " + name + " t WHERE strpos(t::text, ?) > 0 OR strpos(t::text, ?) > 0";
            try (var query = all.prepareStatement(sql)) {
                query.setString(1, word);
                query.setString(2, hex);
                try (var row = query.executeQuery()) {
                    row.next();
                    if (row.getLong(1) > 0) {
                        places.add(name);
                    }
                }
            }
        }
    }

    /** What the web server lays down on its own account. */
    private static List<Path> servers() throws IOException {
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return temporary
                    .filter(path -> String.valueOf(path.getFileName()).startsWith("tomcat"))
                    .toList();
        }
    }

    private static void files(Path folder, String word, List<String> places) throws IOException {
        String octets = new String(word.getBytes(UTF_8), ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> text(file).contains(octets))
                    .forEach(file -> places.add(file.toString()));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return ""; // A database at work removes files of its own.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
