package org.gongkai.office;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.gongkai.access.account.Accounts;
import org.gongkai.access.account.Links;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.postgres.Passwords;
import org.gongkai.office.postgres.PostgresServer;
import org.gongkai.office.postgres.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** A running office: a locked data directory, a database in it, both sides in front. Closed in the opposite order. */
public final class Office implements AutoCloseable {

    private final OfficeSettings settings;
    private final DataDirectory data;
    private final Deque<Runnable> closings = new ArrayDeque<>();
    private CompletableFuture<Integer> ended = new CompletableFuture<>();
    private boolean closed;
    private URI address = URI.create("http://127.0.0.1/");
    private @Nullable ConfigurableApplicationContext context;

    private Office(OfficeSettings settings, DataDirectory data) {
        this.settings = settings;
        this.data = data;
    }

    /**
     * Starts an office, which is stopped properly when this process is told to end.
     *
     * @param progress is told what begins, a line in both languages
     * @throws Mistake when the user must change something first: the port is taken, the directory unusable …
     */
    public static Office open(OfficeSettings settings, Consumer<String> progress) {
        Ports.requireFree(settings.host(), settings.port());
        return open(settings, DataDirectory.open(settings.data()), progress);
    }

    /**
     * The same in a directory that was looked at already.
     *
     * @throws Mistake as above
     */
    public static Office open(OfficeSettings settings, DataDirectory data, Consumer<String> progress) {
        var office = new Office(settings, data);
        var hook = new Thread(office::close, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            office.start(progress);
            return office;
        } catch (SQLException e) {
            office.close();
            throw new IllegalStateException("the database refused its first settings", e);
        } catch (RuntimeException e) {
            office.close();
            throw e;
        }
    }

    private void start(Consumer<String> progress) throws SQLException {
        onClose(data.lock()::close);
        String token = SecretFile.randomIn(data.token());
        progress.accept("启动数据库…… Starting the database …");
        Passwords passwords = Passwords.in(data.passwords());
        PostgresServer server = PostgresServer.start(data.root(), Caches.here(), passwords);
        onClose(server::close);
        ended = server.ended();
        Roles.ensure(server, passwords);
        progress.accept("启动系统…… Starting the office …");
        ConfigurableApplicationContext context =
                SideSettings.of(settings, data, server, passwords, token).run(OfficeApplication.class);
        onClose(context::close);
        announce(context);
    }

    private void announce(ConfigurableApplicationContext context) {
        this.context = context;
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        address = URI.create("http://" + Ports.reachable(settings.host()) + ":" + port + "/");
        data.publish(address);
        onClose(data::withdraw);
    }

    /** Runs now when the office was closed meanwhile, so that nothing started late is left behind. */
    private synchronized void onClose(Runnable closing) {
        if (closed) {
            closing.run();
        } else {
            closings.push(closing);
        }
    }

    /** Where it answers, with a slash at the end. */
    public URI address() {
        return address;
    }

    /** A link that signs one browser in, once. */
    public URI signInLink() {
        return address.resolve("/?token=" + part(Links.class).issue());
    }

    /** Its accounts. */
    public Accounts accounts() {
        return part(Accounts.class);
    }

    /** A line to it for a program that runs beside it; whoever asks closes it. */
    public OfficeClient client() {
        return new OfficeClient(address, SecretFile.read(data.token()));
    }

    /** A part of the running application, for tests that look inside. */
    <T> T part(Class<T> type) {
        return Objects.requireNonNull(context, "the office has not started").getBean(type);
    }

    /** Where its data lie. */
    public Path data() {
        return data.root();
    }

    /**
     * Waits until the office ends.
     *
     * @return whether it was told to; false when its database died
     */
    public boolean await() {
        ended.join();
        synchronized (this) {
            return closed;
        }
    }

    /** Stops everything; does nothing the second time. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!closings.isEmpty()) {
            closings.pop().run();
        }
    }
}
