package org.gongkai.office.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A data directory that a backup is restored into: no office starts in it before everything fits. */
public record Restoring(DataDirectory data) {

    /** What {@code format} says meanwhile, and for ever when it does not fit. */
    static final String FORMAT = "restoring";

    /**
     * An empty directory, made (mode 700) when it is missing.
     *
     * @throws Mistake when it is not empty or cannot be used
     */
    public static Restoring into(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!DataDirectory.isEmpty(root)) {
                throw new Mistake(
                        "目录 " + root + " 不是空的，没有恢复任何数据。请用 --data 指定一个空目录。",
                        root + " is not empty; nothing was restored. Name an empty directory with --data.");
            }
        } catch (IOException e) {
            throw DataDirectory.unusable(root, e);
        }
        var data = new DataDirectory(root);
        SecretFile.write(root.resolve(DataDirectory.FORMAT_FILE), FORMAT + "\n");
        return new Restoring(data);
    }

    /** An office may start in it. */
    public void allow() {
        SecretFile.write(data.root().resolve(DataDirectory.FORMAT_FILE), DataDirectory.FORMAT + "\n");
    }
}
