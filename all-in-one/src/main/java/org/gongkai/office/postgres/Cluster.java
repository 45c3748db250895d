package org.gongkai.office.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.SecretFile;

/** The folder of a PostgreSQL cluster, made on the first start. */
final class Cluster {

    private Cluster() {}

    /**
     * Makes the cluster unless it is there. It is made beside and renamed: a start that was cut off leaves nothing
     * that looks like a cluster. Its order of texts is PostgreSQL's own (C.UTF-8), so that no update of the system's
     * library can break an index.
     *
     * @throws Mistake when initdb fails, with its last words
     */
    static void make(Path folder, Path cluster, Binaries binaries, Unprivileged user, String password)
            throws IOException {
        if (Files.exists(cluster)) {
            return;
        }
        Path beside = cluster.resolveSibling(cluster.getFileName() + ".new");
        delete(beside);
        Files.createDirectory(beside);
        Path passwordFile = folder.resolve("initdb.password");
        SecretFile.write(passwordFile, password + "\n");
        user.give(folder, beside, passwordFile);
        Command initdb = Command.run(user.command(
                binaries.program("initdb").toString(),
                "--pgdata=" + beside,
                "--username=" + PostgresServer.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions"));
        Files.delete(passwordFile);
        if (initdb.status() != 0) {
            throw new Mistake("无法建立数据库：" + initdb.output(), "Cannot make the database: " + initdb.output());
        }
        Files.move(beside, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
