package org.gongkai.office.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.office.backup.store.Disk;
import org.gongkai.office.data.Mistake;
import org.jspecify.annotations.Nullable;

/** The folder in which backups lie side by side; one is made at a time, and only whole ones bear their final name. */
final class Shelf implements AutoCloseable {

    /** The register of erasures beside the backups. */
    static final String ERASURES = "erasures.jsonl";

    private static final String PREFIX = "gongkai-";
    private static final String UNFINISHED = ".unfinished-";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final FileChannel lock;

    private Shelf(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens the folder, making it (mode 700) when it is missing, and clears away what an interrupted backup left.
     *
     * @throws Mistake when it cannot be written, or another backup is being made into it
     */
    static Shelf open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var channel =
                    FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new Mistake("另一个备份正在写入 " + folder + "。", "Another backup is being made into " + folder + ".");
            }
            var shelf = new Shelf(folder, channel);
            for (Path left : shelf.named(UNFINISHED)) {
                Disk.delete(left);
            }
            return shelf;
        } catch (IOException e) {
            throw new Mistake(
                    "无法使用备份目录 " + folder + "（" + e + "），请检查路径和权限。",
                    "Cannot use the folder of backups " + folder + " (" + e + "); check path and permissions.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by this very process.
        }
    }

    /** A new folder to fill, readable by its owner only. */
    Path begin() throws IOException {
        return Files.createTempDirectory(folder, UNFINISHED);
    }

    /** Gives a backup that is whole and on the disk its name. */
    Path publish(Path draft, Instant takenAt) throws IOException {
        String name = PREFIX + NAME.format(takenAt);
        Path path = folder.resolve(name);
        for (int n = 2; Files.exists(path); n++) {
            path = folder.resolve(name + "-" + n);
        }
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
        return path;
    }

    /** The backup made last. */
    Optional<Path> newest() throws IOException {
        return named(PREFIX).stream().max(Comparator.naturalOrder());
    }

    /** The register of erasures beside the backups. */
    Path erasures() {
        return folder.resolve(ERASURES);
    }

    private List<Path> named(String prefix) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> String.valueOf(path.getFileName()).startsWith(prefix))
                    .toList();
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
