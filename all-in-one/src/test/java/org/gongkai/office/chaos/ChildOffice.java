package org.gongkai.office.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.office.cli.Gongkai;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.SecretFile;

/** The real program in a process of its own, to be killed. */
final class ChildOffice {

    private static final Pattern GREETING = Pattern.compile("Open +(http://[^/]+)/");

    private final Process process;
    private final Path data;
    private final URI address;

    private ChildOffice(Process process, Path data, URI address) {
        this.process = process;
        this.data = data;
        this.address = address;
    }

    /** Starts {@code run --port 0 --data …} and waits for its greeting. */
    static ChildOffice start(Path data) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx512m",
                            "-Dfile.encoding=UTF-8",
                            "-Dstdout.encoding=UTF-8",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Gongkai.class.getName(),
                            "run",
                            "--port",
                            "0",
                            "--data",
                            data.toString())
                    .redirectErrorStream(true)
                    .start();
            return new ChildOffice(process, data, greeting(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reader is left open: it ends with the process. */
    private static URI greeting(Process process) throws IOException {
        BufferedReader said = process.inputReader(java.nio.charset.StandardCharsets.UTF_8);
        var lines = new ArrayList<String>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            Matcher greeting = GREETING.matcher(line);
            if (greeting.find()) {
                return URI.create(greeting.group(1));
            }
        }
        throw new AssertionError("the office did not start:\n" + String.join("\n", lines));
    }

    OfficeClient client() {
        return new OfficeClient(address, SecretFile.read(DataDirectory.at(data).token()));
    }

    Log log() {
        return Log.of(data);
    }

    /** Signal 9, as by a power failure; its database notices by itself. */
    List<ProcessHandle> kill() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        return children;
    }

    /** Asks it to end, and waits. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }
}
