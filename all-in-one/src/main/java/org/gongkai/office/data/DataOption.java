package org.gongkai.office.data;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which data directory; use as a {@code @Mixin}. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${GONGKAI_HOME:-.}/data",
            description = {"数据目录（默认：程序目录下的 data）", "data directory (default: data beside the program)"})
    Path path = Path.of("data");

    /** As it was typed; it need not exist. */
    public Path path() {
        return path;
    }
}
