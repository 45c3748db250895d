package org.gongkai.office.client;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.DataOption;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.SecretFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that talks to a running office; use as a {@code @Mixin}. */
public final class OfficeOptions {

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = {"运行中系统的地址（默认取自数据目录）", "address of the running office (default: from the data directory)"})
    @Nullable
    URI url;

    @Mixin
    DataOption data = new DataOption();

    /** The data directory these options name; it need not exist. */
    public DataDirectory data() {
        return DataDirectory.at(data.path());
    }

    /**
     * A client of the office that these options name.
     *
     * @throws Mistake when no office seems to run there, or its token cannot be read
     */
    public OfficeClient client() {
        return new OfficeClient(address(), token());
    }

    private URI address() {
        if (url != null) {
            return url;
        }
        return data().address()
                .map(URI::create)
                .orElseThrow(() -> new Mistake(
                        "数据目录 " + data().root() + " 里没有运行中的系统，请先用 ./gongkai run 启动，或用 --url 指定地址。",
                        "No office runs in " + data().root()
                                + "; start one with ./gongkai run, or name its address with --url."));
    }

    private String token() {
        String given = System.getenv("GONGKAI_TOKEN");
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        Path file = data().token();
        if (!Files.isReadable(file)) {
            throw new Mistake(
                    "读不到令牌文件 " + file + "，请用 --data 指定数据目录，或设置环境变量 GONGKAI_TOKEN。",
                    "Cannot read the token file " + file
                            + "; name the data directory with --data or set GONGKAI_TOKEN.");
        }
        return SecretFile.read(file);
    }
}
