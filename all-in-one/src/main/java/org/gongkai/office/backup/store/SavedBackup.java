package org.gongkai.office.backup.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.office.data.Mistake;

/** A backup on a disk. */
public record SavedBackup(Path folder, Manifest manifest) {

    private static final String MANIFEST = "manifest.json";
    private static final String SUM = "manifest.sha256";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Writes the manifest, and its own check code beside it. */
    public static SavedBackup write(Path folder, Manifest manifest) throws IOException {
        Path file = folder.resolve(MANIFEST);
        JSON.writeValue(file.toFile(), manifest);
        Checksums.write(folder.resolve(SUM), new TreeMap<>(Map.of(MANIFEST, Checksums.of(file))));
        return new SavedBackup(folder, manifest);
    }

    /**
     * Reads the manifest.
     *
     * @throws Mistake when there is none, it was changed, or it is of a newer program
     */
    public static SavedBackup read(Path folder) {
        Path file = folder.resolve(MANIFEST);
        if (Files.notExists(file)) {
            throw new Mistake(
                    folder + " 不是备份：里面没有 manifest.json。", folder + " is no backup: there is no manifest.json in it.");
        }
        try {
            if (!Checksums.of(file).equals(Checksums.read(folder.resolve(SUM)).get(MANIFEST))) {
                throw changed(file);
            }
            if (JSON.readTree(file.toFile()).path("layout").asInt() != Manifest.LAYOUT) {
                throw newer();
            }
            return new SavedBackup(folder, JSON.readValue(file.toFile(), Manifest.class));
        } catch (JsonProcessingException e) {
            throw newer();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** It was made by a program that this one does not know. */
    public static Mistake newer() {
        return new Mistake(
                "这份备份由更新版本的程序制作，请用那个版本或更新的版本恢复；没有写入任何数据。",
                "This backup was made by a newer program; restore it with that one or a newer. Nothing was written.");
    }

    /**
     * Reads every file and compares its check code.
     *
     * @param vault whether the keys are wanted; their folder may have been deleted since
     * @throws Mistake when one is missing or was changed
     */
    public void verify(boolean vault) {
        try {
            for (Manifest.Table table : manifest.tables()) {
                if (vault || !table.file().startsWith("vault/")) {
                    requireSame(table.file(), table.sha256());
                }
            }
            requireSame(SealedFiles.LIST, manifest.attachments().sha256());
            for (Map.Entry<String, String> file :
                    Checksums.read(folder.resolve(SealedFiles.LIST)).entrySet()) {
                requireSame(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private void requireSame(String name, String sha256) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || Files.notExists(file)) {
            throw new Mistake("备份不完整：缺少 " + file + "。", "The backup is not complete: " + file + " is missing.");
        }
        if (!Checksums.of(file).equals(sha256)) {
            throw changed(file);
        }
    }

    private static Mistake changed(Path file) {
        return new Mistake(
                "备份文件 " + file + " 与制作时不同（SHA-256 不符），可能已损坏或被改动，请改用另一份备份。",
                "The file " + file + " is not what was written (SHA-256 differs): damaged or changed. Take another.");
    }

    private static Mistake unreadable(Path folder, IOException e) {
        return new Mistake(
                "无法读取备份 " + folder + "（" + e + "）。", "Cannot read the backup " + folder + " (" + e + ").", e);
    }
}
