package org.gongkai.command.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.gongkai.command.body.BadField;
import org.gongkai.events.sealed.FileSealer;

/**
 * The sealed files, one an attachment, named by its id. A file is there in full before the event that speaks of it;
 * what was never spoken of is swept up later.
 */
public final class AttachmentStore {

    /** Octets of the largest file: a scanned file of 200 pages has half of it. */
    public static final long LARGEST = 50L << 20;

    /** How a file ends that is not complete. */
    private static final String UNFINISHED = ".part";

    private static final int PIECE = 65_536;

    private final Path directory;
    private final FileSealer sealer;
    private final long largest;

    /** In this directory, which is made on first use. */
    public AttachmentStore(Path directory, FileSealer sealer) {
        this(directory, sealer, LARGEST);
    }

    /** The same with another largest size, a whole number of megabytes. */
    public AttachmentStore(Path directory, FileSealer sealer, long largest) {
        this.directory = directory;
        this.sealer = sealer;
        this.largest = largest;
    }

    /** Where the files lie. */
    public Path directory() {
        return directory;
    }

    /**
     * Seals what comes and keeps it for good: when this returns it would survive the loss of power.
     *
     * @throws BadField when there is nothing, or more than the largest size; nothing is kept then
     * @throws NotKept when the disk takes no more or may not be written
     * @throws IOException when the sender breaks off; nothing is kept then
     */
    public StoredFile keep(UUID subject, UUID attachment, InputStream plain) throws IOException {
        try {
            return kept(subject, attachment, plain);
        } catch (UncheckedIOException brokenOff) {
            throw brokenOff.getCause();
        } catch (IOException e) {
            throw new NotKept(e);
        }
    }

    private StoredFile kept(UUID subject, UUID attachment, InputStream plain) throws IOException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path draft = directory.resolve(attachment + UNFINISHED);
        try {
            StoredFile stored = write(draft, subject, attachment, plain);
            flush(draft, StandardOpenOption.WRITE);
            Files.move(draft, file(attachment), StandardCopyOption.ATOMIC_MOVE);
            flush(directory, StandardOpenOption.READ);
            return stored;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private StoredFile write(Path draft, UUID subject, UUID attachment, InputStream plain) throws IOException {
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        MessageDigest sha = sha256();
        long size = 0;
        try (OutputStream sealed = sealer.sealing(subject, attachment, Files.newOutputStream(draft))) {
            byte[] piece = new byte[PIECE];
            for (int read = read(plain, piece); read >= 0; read = read(plain, piece)) {
                size += read;
                if (size > largest) {
                    throw tooLarge();
                }
                sha.update(piece, 0, read);
                sealed.write(piece, 0, read);
            }
        }
        if (size == 0) {
            throw new BadField("file", "文件是空的，没有保存。", "The file is empty; nothing was kept.");
        }
        return new StoredFile(attachment, size, HexFormat.of().formatHex(sha.digest()));
    }

    /** Tells what goes wrong with the sender from what goes wrong with the disk. */
    private static int read(InputStream plain, byte[] piece) {
        try {
            return plain.read(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BadField tooLarge() {
        return new BadField(
                "file",
                "文件超过 " + (largest >> 20) + " MB，没有保存。请压缩或拆分后再上传。",
                "The file is larger than " + (largest >> 20) + " MB; nothing was kept. Compress or split it.");
    }

    /** Forgets a file that no event speaks of. */
    public void discard(UUID attachment) {
        try {
            Files.deleteIfExists(file(attachment));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID attachment) {
        return directory.resolve(attachment.toString());
    }

    private static void flush(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** A digest to be filled. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
