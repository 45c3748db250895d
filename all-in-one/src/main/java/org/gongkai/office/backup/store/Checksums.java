package org.gongkai.office.backup.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** SHA-256 in hex, and lists of it as {@code sha256sum} reads and writes them. */
public final class Checksums {

    private static final int HEX = 64;
    private static final int PIECE = 1 << 16;

    private Checksums() {}

    /** Of a file. */
    public static String of(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] piece = new byte[PIECE];
            while (in.read(piece) >= 0) {
                // The stream reckons.
            }
        }
        return hex(digest);
    }

    /** Of a text. */
    public static String of(String text) {
        MessageDigest digest = digest();
        digest.update(text.getBytes(UTF_8));
        return hex(digest);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writes a list. */
    static void write(Path list, SortedMap<String, String> byFile) throws IOException {
        Files.writeString(
                list,
                byFile.entrySet().stream()
                        .map(each -> each.getValue() + "  " + each.getKey() + "\n")
                        .collect(Collectors.joining()));
    }

    /**
     * Reads a list; empty when there is none.
     *
     * @throws IOException when it cannot be read or is none
     */
    static SortedMap<String, String> read(Path list) throws IOException {
        var byFile = new TreeMap<String, String>();
        if (Files.exists(list)) {
            for (String line : Files.readAllLines(list)) {
                if (line.length() <= HEX + 2) {
                    throw new IOException(list + " is no list of check codes");
                }
                byFile.put(line.substring(HEX + 2), line.substring(0, HEX));
            }
        }
        return byFile;
    }
}
