package org.gongkai.office.postgres;

import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root, yet containers and small servers often have only root: then it runs in a user
 * namespace of its own, where root is nobody, or as user 65534 (nobody) where namespaces are forbidden.
 *
 * @param prefix the words before the program; none for an ordinary user
 * @param nobody whether the files must belong to user 65534
 */
record Unprivileged(List<String> prefix, boolean nobody) {

    /** User and group nobody. */
    private static final String NOBODY = "65534";

    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> OTHER_USER =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    /** What this process needs. */
    static Unprivileged here() {
        if (!isRoot()) {
            return new Unprivileged(List.of(), false);
        }
        boolean namespaces = Command.run(with(NAMESPACE, "true")).status() == 0;
        return namespaces ? new Unprivileged(NAMESPACE, false) : new Unprivileged(OTHER_USER, true);
    }

    /** Whether this process is root. */
    static boolean isRoot() {
        return Command.run(List.of("id", "-u")).output().equals("0");
    }

    /** The whole command. */
    List<String> command(String... words) {
        return with(prefix, words);
    }

    private static List<String> with(List<String> prefix, String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    /** Lets the server's user own these files and pass the folder they lie in. */
    void give(java.nio.file.Path folder, java.nio.file.Path... files) {
        if (nobody) {
            Command.run(List.of("chmod", "711", folder.toString()));
            for (var file : files) {
                Command.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, file.toString()));
            }
        }
    }
}
