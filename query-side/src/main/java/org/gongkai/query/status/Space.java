package org.gongkai.query.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * What the data take up.
 *
 * @param directory where they are; null when this process was not told
 * @param used octets in it, as far as it can be read; 0 without a directory
 * @param free octets left on its disk; 0 without a directory
 */
public record Space(@Nullable String directory, long used, long free) {

    private static final long MEGABYTE = 1L << 20;

    static Space of(@Nullable Path directory) {
        if (directory == null) {
            return new Space(null, 0, 0);
        }
        var used = new Sum();
        try {
            Files.walkFileTree(directory, used);
            long free = Files.getFileStore(directory).getUsableSpace();
            return new Space(directory.toString(), used.octets, free);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + directory, e);
        }
    }

    /** What is used, in whole megabytes, at least 1. */
    public long usedMegabytes() {
        return Math.max(1, used / MEGABYTE);
    }

    /** What is free, in whole megabytes. */
    public long freeMegabytes() {
        return free / MEGABYTE;
    }

    /** Adds up files; one that is gone or closed to us meanwhile is left out. */
    private static final class Sum extends SimpleFileVisitor<Path> {

        private long octets;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            octets += attributes.size();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            return FileVisitResult.CONTINUE;
        }
    }
}
