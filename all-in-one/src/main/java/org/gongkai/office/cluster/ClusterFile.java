package org.gongkai.office.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.SecretFile;

/**
 * What the supervisor says of its cluster, in {@code cluster.json} of the data directory.
 *
 * @param supervisor its process id
 * @param ready whether all were up once
 * @param address where the proxy answers
 * @param parts the processes in the order of their start
 */
public record ClusterFile(long supervisor, boolean ready, URI address, List<Part> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A process of the cluster.
     *
     * @param name e.g. {@code command-1}
     * @param pid 0 while there is none
     * @param port where it listens on the loopback interface
     * @param state how it is
     * @param restarts how often it was started again
     */
    public record Part(String name, long pid, int port, State state, int restarts) {}

    /** How a process is. */
    public enum State {
        /** Started, not answering yet. */
        STARTING("启动中", "starting"),
        /** Answers and is ready. */
        UP("正常", "up"),
        /** Lives, and says that it cannot work, or nothing. */
        NOT_READY("未就绪", "not ready"),
        /** Ended; it will be started again. */
        DOWN("已停止，等待重启", "down, to be started again");

        private final String zh;
        private final String en;

        State(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** In both languages. */
        public String words() {
            return zh + " " + en;
        }
    }

    /**
     * What stands in this data directory, whether or not it is still so.
     *
     * @throws Mistake when the file is not one of ours
     */
    public static Optional<ClusterFile> in(Path root) {
        Path file = file(root);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(SecretFile.read(file), ClusterFile.class));
        } catch (JsonProcessingException e) {
            throw new Mistake(
                    "文件 " + file + " 已损坏，删除后再试。", "The file " + file + " is damaged; remove it and try again.", e);
        }
    }

    /** Says so. */
    public void write(Path root) {
        try {
            SecretFile.write(file(root), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cluster is gone. */
    public static void remove(Path root) {
        try {
            Files.deleteIfExists(file(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path root) {
        return root.resolve("cluster.json");
    }
}
