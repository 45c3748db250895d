package org.gongkai.office.backup;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.office.backup.store.Disk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A backup that is not finished: its folder goes when it is closed, even by Ctrl-C, unless it has got its name. */
record Draft(Path folder, Thread hook) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Draft.class);

    static Draft in(Path folder) {
        var hook = new Thread(() -> forget(folder), "interrupted backup");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Draft(folder, hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // The program is ending: the hook sees to it.
        }
        forget(folder);
    }

    /** What cannot be removed now is cleared away by the next backup. */
    private static void forget(Path folder) {
        try {
            Disk.delete(folder);
        } catch (IOException e) {
            LOG.warn("an unfinished backup was left in {}: {}", folder, e.toString());
        }
    }
}
