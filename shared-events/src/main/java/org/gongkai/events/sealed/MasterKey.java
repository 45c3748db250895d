package org.gongkai.events.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's one key, which opens the applicants' keys. It lies in a file that only its owner may read and is
 * backed up apart from the database, so that neither alone gives a name away.
 */
public final class MasterKey {

    private static final String HEADER =
            "# Gongkai 主密钥，请与数据库分开备份，遗失后个人信息无法恢复。Master key: back it up apart from the database.";

    private static final EnumSet<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Path file;
    private final AesGcm cipher;
    private final SecretBytes fingerprinting;

    private MasterKey(Path file, byte[] key) {
        this.file = file;
        this.cipher = new AesGcm(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()));
        this.fingerprinting = Derived.key(key, "gongkai fingerprint 1");
    }

    /**
     * The key in this file; at the first start a new one is made, readable by the owner only (mode 600).
     *
     * @throws SealBroken when others may read the file, or it holds no key: 64 hexadecimal digits, comment lines aside
     * @throws IOException when it cannot be read or written
     */
    public static MasterKey readOrCreate(Path file) throws IOException {
        if (Files.notExists(file)) {
            create(file.toAbsolutePath());
        }
        requirePrivate(file);
        return new MasterKey(file, read(file));
    }

    /**
     * The key in this file, which must be there.
     *
     * @throws SealBroken when it is not, or as {@link #readOrCreate}
     * @throws IOException when it cannot be read
     */
    public static MasterKey existing(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new SealBroken(
                    "没有主密钥文件 " + file + "。各节点必须使用同一个主密钥：请先用 --migrate 生成，或从备份恢复。",
                    "There is no master key " + file + ". All nodes need the same one: make it with --migrate, or"
                            + " restore it.");
        }
        return readOrCreate(file);
    }

    /** Written in full beside it and then linked: no half file is ever read, no other process's key replaced. */
    private static void create(Path file) throws IOException {
        // Java makes temporary files for the owner only.
        Path draft = Files.createTempFile(file.getParent(), ".master", ".key");
        byte[] secret = SecretBytes.randomBytes(AesGcm.KEY_SIZE).toByteArray(InsecureSecretKeyAccess.get());
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap((HEADER + "\n" + HexFormat.of().formatHex(secret) + "\n").getBytes(UTF_8)));
            out.force(true);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException faster) {
            // Another process made the key meanwhile, and its key is the one to use.
        } finally {
            Files.delete(draft);
        }
    }

    private static void requirePrivate(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new SealBroken(
                    "主密钥文件 " + file + " 可被其他用户读写，请执行 chmod 600 " + file + "。",
                    "Others may read or write the master key " + file + "; run: chmod 600 " + file + ".");
        }
    }

    private static byte[] read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (lines.size() != 1 || !lines.getFirst().matches("[0-9a-fA-F]{64}")) {
            throw new SealBroken(
                    "文件 " + file + " 不是主密钥：应有一行64位十六进制数字。请从备份恢复。",
                    "The file " + file
                            + " is no master key: one line of 64 hexadecimal digits is expected. Restore it.");
        }
        return HexFormat.of().parseHex(lines.getFirst());
    }

    /**
     * Tells whether two texts are the same without telling what they are: HMAC-SHA-256 under a key of this purpose
     * alone, 32 octets. Without the master key nobody can try texts against it.
     *
     * @param purpose texts are comparable within one purpose only, for instance the applicants of one agency
     */
    public byte[] fingerprint(String purpose, String text) {
        byte[] secret = fingerprinting.toByteArray(InsecureSecretKeyAccess.get());
        byte[] key = Derived.key(secret, purpose).toByteArray(InsecureSecretKeyAccess.get());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    /** The applicant's key as it may be stored: encrypted, and bound to the applicant. */
    public byte[] wrap(UUID subject, ApplicantKey key) {
        return cipher.encrypt(subject, key.octets());
    }

    /**
     * The applicant's key from its stored form.
     *
     * @throws SealBroken when it was wrapped by another master key or for another applicant, or was changed
     */
    public ApplicantKey unwrap(UUID subject, byte[] wrapped) {
        try {
            return ApplicantKey.of(cipher.decrypt(subject, wrapped));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(
                    "主密钥 " + file + " 打不开申请人 " + subject + " 的密钥：主密钥不是本系统原来的那一个，或者密钥记录被改动。",
                    "The master key " + file + " does not open the key of applicant " + subject
                            + ": it is not the one this installation was set up with, or the stored key was changed.");
        }
    }
}
