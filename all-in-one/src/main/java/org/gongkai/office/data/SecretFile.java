package org.gongkai.office.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A file only its owner may read (mode 600), written whole or not at all. */
public final class SecretFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretFile() {}

    /** 32 random bytes (256 bits: beyond guessing) in the alphabet of URLs. */
    public static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The secret kept in this file, made at random when there is none yet.
     *
     * @throws Mistake when the file can neither be read nor made
     */
    public static String randomIn(Path file) {
        if (Files.notExists(file)) {
            write(file, random() + "\n");
        }
        return read(file);
    }

    /**
     * The file's text without the line end.
     *
     * @throws Mistake when it cannot be read
     */
    public static String read(Path file) {
        try {
            return Files.readString(file, UTF_8).strip();
        } catch (IOException e) {
            throw new Mistake("无法读取文件 " + file + "，请检查权限。", "Cannot read " + file + "; check its permissions.", e);
        }
    }

    /**
     * Writes beside and renames, so that a crash leaves the old file or the new one.
     *
     * @throws Mistake when it cannot be written
     */
    public static void write(Path file, String text) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(beside, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(beside, text, UTF_8);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileAlreadyExistsException e) {
            throw new Mistake("另一个程序正在写入 " + file + "。", "Another program is writing " + file + ".", e);
        } catch (IOException e) {
            throw new Mistake(
                    "无法写入文件 " + file + "，请检查权限和磁盘空间。",
                    "Cannot write " + file + "; check permissions and disk space.",
                    e);
        }
    }
}
