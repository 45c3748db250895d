package org.gongkai.office.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.office.data.SecretFile;

/** The passwords of the database's roles, made at random when first asked for and kept in one file of mode 600. */
public final class Passwords {

    private final Path file;
    private final Map<String, String> byRole = new TreeMap<>();

    private Passwords(Path file) {
        this.file = file;
    }

    /**
     * The passwords kept in this file; none yet when it is missing.
     *
     * @throws org.gongkai.office.data.Mistake when it cannot be read
     */
    public static Passwords in(Path file) {
        var passwords = new Passwords(file);
        if (Files.exists(file)) {
            SecretFile.read(file)
                    .lines()
                    .map(line -> line.split("=", 2))
                    .forEach(pair -> passwords.byRole.put(pair[0], pair[1]));
        }
        return passwords;
    }

    /** The role's password: letters, digits, hyphen and underscore, so it needs no quoting anywhere. */
    public String of(String role) {
        return byRole.computeIfAbsent(role, this::made);
    }

    private String made(String role) {
        String password = SecretFile.random();
        SecretFile.write(
                file,
                byRole.entrySet().stream()
                        .map(known -> known.getKey() + "=" + known.getValue() + "\n")
                        .collect(Collectors.joining("", "", role + "=" + password + "\n")));
        return password;
    }
}
