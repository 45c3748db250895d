package org.gongkai.office.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an office keeps its data.
 *
 * @param root an absolute path
 */
public record DataDirectory(Path root) {

    /**
     * What {@link #FORMAT_FILE} must say; it changes with every release that cannot read the data of the one before.
     */
    public static final String FORMAT = "gongkai-2";

    static final String FORMAT_FILE = "format";

    /**
     * Opens the directory, making it (mode 700) when it is missing or empty.
     *
     * @throws Mistake when it cannot be used, holds something else, or was made by an incompatible version
     */
    public static DataDirectory open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (isEmpty(root)) {
                SecretFile.write(root.resolve(FORMAT_FILE), FORMAT + "\n");
            }
        } catch (IOException e) {
            throw unusable(root, e);
        }
        return new DataDirectory(root).checked();
    }

    /**
     * The directory of an office that was started before.
     *
     * @throws Mistake when there is none here, or it was made by an incompatible version
     */
    public static DataDirectory existing(Path path) {
        Path root = path.toAbsolutePath().normalize();
        if (!Files.isDirectory(root.resolve("postgres"))) {
            throw new Mistake(
                    root + " 里没有数据，请用 --data 指定数据目录。",
                    "There are no data in " + root + "; name the directory with --data.");
        }
        return new DataDirectory(root).checked();
    }

    /** The directory as it is, for programs that only want to talk to the office running in it. */
    public static DataDirectory at(Path path) {
        return new DataDirectory(path.toAbsolutePath().normalize());
    }

    static boolean isEmpty(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.findAny().isEmpty();
        }
    }

    static Mistake unusable(Path root, IOException e) {
        return new Mistake(
                "无法使用数据目录 " + root + "（" + e + "），请检查路径和权限，或用 --data 指定其他目录。",
                "Cannot use the data directory " + root + " (" + e
                        + "); check path and permissions, or name another with --data.",
                e);
    }

    private DataDirectory checked() {
        Path file = root.resolve(FORMAT_FILE);
        if (!Files.isWritable(root)) {
            throw unusable(root, new IOException("not writable"));
        }
        if (Files.notExists(file)) {
            throw new Mistake(
                    "目录 " + root + " 不是空目录，也不是本系统的数据目录，请用 --data 指定其他目录。",
                    root + " is neither empty nor a data directory of Gongkai; name another with --data.");
        }
        String found = SecretFile.read(file);
        if (Restoring.FORMAT.equals(found)) {
            throw new Mistake(
                    "向 " + root + " 恢复备份没有完成，或恢复后核对不符。请换一个空目录重新恢复。",
                    "A backup was not restored into " + root
                            + " to its end, or did not fit afterwards. Restore again, into an empty directory.");
        }
        if (!FORMAT.equals(found)) {
            throw new Mistake(
                    "数据目录 " + root + " 的格式是“" + found + "”，本版本只能读取“" + FORMAT + "”，未作任何改动。",
                    "The data directory " + root + " has the format \"" + found + "\"; this version reads only \""
                            + FORMAT + "\". Nothing was changed.");
        }
        return this;
    }

    /**
     * Keeps every other process out until closed or until this process dies, however it dies.
     *
     * @throws Mistake when another office is running in it
     */
    public Lock lock() {
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw inUse();
            }
            return new Lock(channel);
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by this very process.
        }
    }

    private Mistake inUse() {
        String at = address().map(a -> " " + a).orElse("");
        return new Mistake(
                "数据目录 " + root + " 正在被另一个运行中的 Gongkai" + at + " 使用。",
                "A Gongkai" + at + " is already running in the data directory " + root + ".");
    }

    /**
     * Where the office that runs in it answers; empty when none does (or it died and left the file, which then
     * misleads).
     */
    public Optional<String> address() {
        return Files.isReadable(addressFile()) ? Optional.of(SecretFile.read(addressFile())) : Optional.empty();
    }

    /** Says where the office that runs in it answers. */
    public void publish(URI address) {
        SecretFile.write(addressFile(), address + "\n");
    }

    /** The office that runs in it stops. */
    public void withdraw() {
        try {
            Files.deleteIfExists(addressFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path addressFile() {
        return root.resolve("address");
    }

    /** The bearer token of programs. */
    public Path token() {
        return root.resolve("token");
    }

    /** The key that locks the vault's keys. */
    public Path masterKey() {
        return root.resolve("master.key");
    }

    /** The passwords of the database's roles. */
    public Path passwords() {
        return root.resolve("passwords");
    }

    /** The register of erasures; beside it {@code erasures.copies} names those beside the backups. */
    public Path erasures() {
        return root.resolve("erasures.jsonl");
    }

    /** The sealed files that belong to requests, beside the log. */
    public Path attachments() {
        return root.resolve("attachments");
    }

    /** A process's hold on the directory. */
    public static final class Lock implements AutoCloseable {

        private final FileChannel channel;

        private Lock(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
