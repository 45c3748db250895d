package org.gongkai.office.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gongkai.command.log.LogReader;
import org.gongkai.command.relay.Relay;
import org.gongkai.command.relay.RelayProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A relay in a process of its own, to be killed and paused. */
final class RelayProcess implements AutoCloseable {

    private final Process process;

    private RelayProcess(Process process) {
        this.process = process;
    }

    /** Starts one; its lease runs out after this. */
    static RelayProcess start(Bed bed, RelayProperties kafka) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                RelayProcess.class.getName(),
                kafka.bootstrap(),
                kafka.store(),
                kafka.lease().toString(),
                bed.url()));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            try (var in = process.outputWriter(UTF_8)) {
                in.write(bed.password("gongkai_command") + "\n");
            }
            return new RelayProcess(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the child. */
    public static void main(String[] words) throws IOException, InterruptedException {
        String password = new java.io.BufferedReader(new java.io.InputStreamReader(System.in, UTF_8)).readLine();
        var config = new HikariConfig();
        config.setJdbcUrl(words[3]);
        config.setUsername("gongkai_command");
        config.setPassword(password);
        config.setMaximumPoolSize(2);
        var jdbc = new JdbcTemplate(new HikariDataSource(config));
        var kafka = new RelayProperties(words[0], words[1], Duration.parse(words[2]), (short) 1, Duration.ofDays(1));
        new Relay(JdbcClient.create(jdbc), new LogReader(jdbc), kafka, "child").start();
        Thread.currentThread().join();
    }

    /** Sends a signal, named as for kill(1). */
    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-s", name, Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power cut does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
