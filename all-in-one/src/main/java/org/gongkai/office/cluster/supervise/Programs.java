package org.gongkai.office.cluster.supervise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.access.gate.Side;
import org.gongkai.office.data.Mistake;

/**
 * What the processes of a cluster are started from: what the build laid into the program's folder.
 *
 * @param home the program's folder
 */
public record Programs(Path home) {

    /** The folder of the broker's jars. */
    Path kafka() {
        return home.resolve("kafka-broker/target/libs");
    }

    /** The jar of a side. The launcher names a folder of unpacked ones, which start faster and outlive a new build. */
    public Path of(Side side) {
        String name = side.name().toLowerCase(Locale.ROOT) + "-side";
        String unpacked = System.getenv("GONGKAI_NODES");
        return unpacked == null || unpacked.isBlank()
                ? home.resolve(name).resolve("target").resolve(name + "-exec.jar")
                : Path.of(unpacked, name, name + "-exec.jar");
    }

    /**
     * This, when nothing is missing.
     *
     * @throws Mistake otherwise, with the way to build it
     */
    public Programs required() {
        Stream.of(kafka(), of(Side.COMMAND), of(Side.QUERY))
                .filter(Files::notExists)
                .findFirst()
                .ifPresent(missing -> {
                    throw new Mistake(
                            "找不到 " + missing + "，请用 ./gongkai cluster up 启动（会自动构建），或先运行 mvn package。",
                            "There is no " + missing
                                    + "; start with ./gongkai cluster up, which builds it, or run mvn package.");
                });
        return this;
    }
}
