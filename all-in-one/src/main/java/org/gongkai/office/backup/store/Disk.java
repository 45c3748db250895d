package org.gongkai.office.backup.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
public final class Disk {

    private Disk() {}

    /** Returns when everything in the folder would survive the loss of power. */
    public static void force(Path folder) throws IOException {
        for (Path path : within(folder)) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Removes a folder; one that is not there is no error. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            clear(folder);
            Files.deleteIfExists(folder);
        }
    }

    /** Removes what is in a folder. */
    public static void clear(Path folder) throws IOException {
        for (Path path : within(folder)) {
            if (!path.equals(folder)) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** What is in it before what holds it. */
    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }
}
