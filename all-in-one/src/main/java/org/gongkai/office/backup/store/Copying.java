package org.gongkai.office.backup.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/** Tables to files and back by the database's own COPY: exact, in any number of rows, none of them in memory. */
public final class Copying {

    private static final int PIECE = 1 << 16;
    private static final String LOG = "log.event";

    /** A manifest is read from a disk that others may have written to; its words go into statements. */
    private static final Pattern NAME = Pattern.compile("[a-z_]+\\.[a-z0-9_]+");

    private static final Pattern COLUMNS = Pattern.compile("[a-z0-9_\", ]+");

    private Copying() {}

    /** Writes a table into this file below the folder. */
    public static Manifest.Table out(Connection connection, Catalog.Relation table, Path folder, String file)
            throws SQLException, IOException {
        Path path = folder.resolve(file);
        MessageDigest digest = Checksums.digest();
        long rows;
        try (OutputStream out = new Fast(
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest), PIECE))) {
            rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(select(table), out);
        }
        return new Manifest.Table(table.name(), table.columns(), file, rows, Files.size(path), Checksums.hex(digest));
    }

    /** The log in its order, so that the file itself can be followed record by record. */
    private static String select(Catalog.Relation table) {
        return "COPY (SELECT " + table.columns() + " FROM " + table.name()
                + (table.name().equals(LOG) ? " ORDER BY position" : "") + ") TO STDOUT";
    }

    /**
     * Fills a table from its file.
     *
     * @throws IOException when the file holds another number of rows than the manifest says
     */
    public static void in(Connection connection, Manifest.Table table, Path folder) throws SQLException, IOException {
        try (InputStream in = new GZIPInputStream(
                new BufferedInputStream(Files.newInputStream(folder.resolve(table.file())), PIECE), PIECE)) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + name(table) + " (" + columns(table) + ") FROM STDIN", in, PIECE);
            if (rows != table.rows()) {
                throw new IOException(table.file() + " has " + rows + " rows, the manifest says " + table.rows());
            }
        }
    }

    /**
     * The table's name, fit for a statement.
     *
     * @throws IOException when it is no name
     */
    public static String name(Manifest.Table table) throws IOException {
        return fit(NAME, table.name());
    }

    private static String columns(Manifest.Table table) throws IOException {
        return fit(COLUMNS, table.columns());
    }

    private static String fit(Pattern pattern, String words) throws IOException {
        if (!pattern.matcher(words).matches()) {
            throw new IOException("no name: " + words);
        }
        return words;
    }

    /** Compresses less and five times as fast as usual: a backup should not keep an office computer busy. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, PIECE);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
