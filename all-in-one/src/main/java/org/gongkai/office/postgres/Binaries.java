package org.gongkai.office.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.gongkai.office.data.Mistake;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, unpacked.
 *
 * @param home holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path home) {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");

    /**
     * The programs in this cache, unpacked there (about 60 MB, once) when they are missing. Several processes may do
     * so at once: each unpacks into a folder of its own and the first to rename it wins.
     *
     * @throws Mistake on another system than Linux on x86-64, or when the cache cannot be written
     */
    static Binaries in(Path cache) {
        Path home = cache.resolve("postgres-" + version());
        if (Files.notExists(home)) {
            try {
                Files.createDirectories(cache);
                publish(unpacked(cache), home);
            } catch (IOException e) {
                throw new Mistake(
                        "无法在 " + cache + " 解压数据库程序（" + e + "），可用环境变量 GONGKAI_CACHE 指定其他目录。",
                        "Cannot unpack the database in " + cache + " (" + e
                                + "); name another folder in GONGKAI_CACHE.",
                        e);
            }
        }
        return new Binaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /**
     * Tells caches of different binaries apart: the archive's checksum, which its jar states without being read
     * through.
     */
    private static String version() {
        try {
            return archive().openConnection() instanceof JarURLConnection jar
                    ? Long.toHexString(jar.getJarEntry().getCrc())
                    : "unpacked";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL archive() {
        URL archive = Binaries.class.getResource(ARCHIVE);
        if (archive == null
                || !System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new Mistake(
                    "内置数据库目前只支持 x86-64 架构的 Linux。", "The built-in database runs on Linux on x86-64 only, so far.");
        }
        return archive;
    }

    private static Path unpacked(Path cache) throws IOException {
        Path folder = Files.createTempDirectory(cache, "unpacking-", PosixFilePermissions.asFileAttribute(PROGRAM));
        Files.setPosixFilePermissions(folder, PROGRAM);
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive().openStream()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder.resolve(entry.getName()));
            }
        }
        return folder;
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path to) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Files.createDirectories(to.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, to);
            Files.setPosixFilePermissions(to, (entry.getMode() & 0100) == 0 ? FILE : PROGRAM);
        }
    }

    private static void publish(Path folder, Path home) throws IOException {
        try {
            Files.move(folder, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            delete(folder); // Another process was faster; its copy is the same.
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
