package org.gongkai.office.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.gongkai.office.Ports;
import org.gongkai.office.data.Mistake;

/**
 * A real Kafka broker (KRaft, broker and controller in one) as a process of its own, on the loopback interface. Its
 * data survive a kill: {@link #start} on the same folder goes on where it was.
 */
public final class Broker implements AutoCloseable, Running {

    /** Its settings, in the folder of its data. */
    static final String SETTINGS = "server.properties";

    /** Long enough to recover from a crash on a loaded computer. */
    private static final int START_SECONDS = 120;

    private static final int STOP_SECONDS = 30;

    /** The name of the cluster, any 16 octets in base64: one office, one cluster. */
    private static final String CLUSTER_ID = "Z29uZ2thaS1rYWZrYS0wMQ";

    private final Path libs;
    private final Path folder;
    private final Path log;
    private final int port;
    private final int controller;
    private Process process;

    private Broker(Path libs, Path folder, Path log, int port, int controller) throws IOException {
        this.libs = libs;
        this.folder = folder;
        this.log = log;
        this.port = port;
        this.controller = controller;
        this.process = launch();
    }

    /**
     * Starts a broker and waits until it answers.
     *
     * @param libs the folder of its jars: the module kafka-broker lays them into its target/libs
     * @param folder its data, settings and log; made when missing
     * @throws Mistake when it does not come up
     */
    public static Broker start(Path libs, Path folder) {
        return start(libs, folder, folder.resolve("kafka.log"));
    }

    /** The same, its log elsewhere. */
    public static Broker start(Path libs, Path folder, Path log) {
        if (!Files.isDirectory(libs)) {
            throw new Mistake(
                    "找不到 Kafka 程序文件夹 " + libs + "，请先运行 mvn -pl kafka-broker generate-resources。",
                    "There is no folder of Kafka's jars " + libs
                            + "; run mvn -pl kafka-broker generate-resources first.");
        }
        try {
            Files.createDirectories(folder);
            var broker = new Broker(libs, folder, log, Ports.free(), Ports.free());
            broker.awaitReady();
            return broker;
        } catch (IOException e) {
            throw new Mistake("无法启动 Kafka：" + e, "Cannot start Kafka: " + e, e);
        }
    }

    /** Starts it again after {@link #kill} or {@link #close}, on the same ports. */
    public void restart() {
        try {
            process = launch();
        } catch (IOException e) {
            throw new Mistake("无法启动 Kafka：" + e, "Cannot start Kafka: " + e, e);
        }
        awaitReady();
    }

    /** Where clients find it, host:port. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public boolean alive() {
        return process.isAlive();
    }

    /** Whether it listens; whether it can work was asked at its start, which is too dear to ask again and again. */
    @Override
    public boolean ready() {
        return listens();
    }

    @Override
    public void end() {
        close();
    }

    /** Ends it as a power cut does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private Process launch() throws IOException {
        Path settings = folder.resolve(SETTINGS);
        Files.writeString(settings, settings());
        Process format = java(
                "kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", settings.toString(), "--ignore-formatted");
        if (format.onExit().join().exitValue() != 0) {
            throw new IOException("its storage could not be made; see " + log);
        }
        return java("kafka.Kafka", settings.toString());
    }

    private Process java(String main, String... words) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.concat(
                        Stream.of(
                                java,
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                libs + "/*",
                                main),
                        Stream.of(words))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** One broker alone: every internal topic has one copy, and a killed broker is let back in after 3 s. */
    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=1
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=3000
                """.formatted(port, controller, folder.resolve("data"));
    }

    private void awaitReady() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        boolean ready = answers();
        while (!ready && process.isAlive() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            ready = answers();
        }
        if (!ready) {
            kill();
            throw new Mistake("Kafka 没有启动，见日志 " + log + "。", "Kafka did not start; see its log " + log + ".");
        }
    }

    private boolean answers() {
        return listens() && hasNodes();
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false; // Not listening yet; its log tells when it never will.
        }
    }

    private boolean hasNodes() {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        try (Admin admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get(6, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false; // Listening, but not ready.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Stops it in order; one that does not is killed. */
    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        kill();
    }
}
