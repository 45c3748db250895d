package org.gongkai.office.backup.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attachments, sealed as they are. A file never changes once it is there, so one that the backup before has too is
 * linked to it and takes no room.
 */
public final class SealedFiles {

    /** Where they lie in a backup. */
    static final String FOLDER = "attachments";

    /** Their check codes, as {@code sha256sum -c} reads them. */
    static final String LIST = "attachments.sha256";

    private SealedFiles() {}

    /**
     * Copies them into a backup.
     *
     * @param from where the office keeps them; it need not exist
     * @param before the backup before; null when there is none
     */
    public static Manifest.Files save(Path from, Path backup, @Nullable Path before) throws IOException {
        Path to = Files.createDirectories(backup.resolve(FOLDER));
        SortedMap<String, String> known = before == null ? new TreeMap<>() : Checksums.read(before.resolve(LIST));
        SortedMap<String, String> saved = new TreeMap<>();
        long octets = 0;
        for (Path file : files(from)) {
            try {
                String name = FOLDER + "/" + file.getFileName();
                String sum = Checksums.of(file);
                Path copy = to.resolve(file.getFileName());
                if (before == null || !sum.equals(known.get(name)) || !linked(before.resolve(name), copy, sum)) {
                    Files.copy(file, copy);
                }
                saved.put(name, sum);
                octets += Files.size(copy);
            } catch (NoSuchFileException swept) {
                // No record speaks of it, so the office swept it up meanwhile.
            }
        }
        Checksums.write(backup.resolve(LIST), saved);
        return new Manifest.Files(saved.size(), octets, Checksums.of(backup.resolve(LIST)));
    }

    /** Only if the older copy is still what it was: a damaged one must not be handed on. */
    private static boolean linked(Path older, Path copy, String sum) throws IOException {
        if (!Files.exists(older) || !Checksums.of(older).equals(sum)) {
            return false;
        }
        try {
            Files.createLink(copy, older);
            return true;
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException noLinksHere) {
            return false;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".part"))
                    .sorted()
                    .toList();
        }
    }

    /** Gives them back to an office. */
    public static void restore(Path backup, Path to) throws IOException {
        Files.createDirectories(to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (Map.Entry<String, String> file :
                Checksums.read(backup.resolve(LIST)).entrySet()) {
            Path saved = backup.resolve(file.getKey());
            Files.copy(saved, to.resolve(saved.getFileName()));
        }
    }
}
