package org.gongkai.query.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.gongkai.events.request.AttachmentAdded;
import org.gongkai.events.sealed.FileSealer;
import org.gongkai.query.vault.Keys;
import org.jspecify.annotations.Nullable;

/** The sealed files beside the log, to read. */
public final class AttachmentFiles {

    private static final int PIECE = 1 << 16;

    private final @Nullable Path directory;
    private final Keys keys;

    /** In this directory; with null there are no files here. */
    AttachmentFiles(@Nullable Path directory, Keys keys) {
        this.directory = directory;
        this.keys = keys;
    }

    /** How the opening of a file went. */
    public enum Result {
        /** Every octet is as it was recorded. */
        WHOLE,
        /** The applicant's key was erased, and the file with it. */
        ERASED,
        /** It is missing, was changed, or cannot be opened here. */
        DAMAGED
    }

    /**
     * Writes the plain file, each megabyte only after its seal was found unbroken.
     *
     * @return {@link Result#WHOLE} only when the hash in the log is right too
     * @throws IOException when what is written to takes no more
     */
    Result open(AttachmentAdded attachment, OutputStream into) throws IOException {
        Optional<FileSealer> sealer = keys.vault().map(FileSealer::new);
        if (directory == null || sealer.isEmpty()) {
            return Result.DAMAGED;
        }
        Path file = directory.resolve(attachment.attachment().toString());
        if (keys.alive(java.util.Set.of(attachment.name().subject())).isEmpty()) {
            return Result.ERASED;
        }
        return Files.isReadable(file) ? copy(sealer.get(), attachment, file, into) : Result.DAMAGED;
    }

    private static Result copy(FileSealer sealer, AttachmentAdded attachment, Path file, OutputStream into)
            throws IOException {
        MessageDigest sha = sha256();
        try (InputStream sealed = new BufferedInputStream(Files.newInputStream(file), PIECE)) {
            Optional<InputStream> plain = sealer.opening(attachment.name().subject(), attachment.attachment(), sealed);
            if (plain.isEmpty()) {
                return Result.ERASED;
            }
            var counted = new DigestInputStream(plain.get(), sha);
            if (!pour(counted, into)) {
                return Result.DAMAGED;
            }
        }
        boolean same = HexFormat.of().formatHex(sha.digest()).equals(attachment.sha256());
        return same ? Result.WHOLE : Result.DAMAGED;
    }

    /** Whether it could be read to its end; what goes wrong in writing is the reader's own affair. */
    private static boolean pour(InputStream plain, OutputStream into) throws IOException {
        byte[] piece = new byte[PIECE];
        while (true) {
            int read;
            try {
                read = plain.read(piece);
            } catch (IOException broken) {
                return false;
            }
            if (read < 0) {
                return true;
            }
            into.write(piece, 0, read);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
