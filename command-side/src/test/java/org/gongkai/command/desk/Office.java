package org.gongkai.command.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.gongkai.command.log.LogDatabase;
import org.gongkai.command.log.LogReader;
import org.gongkai.command.wiring.CommandHandlers;
import org.gongkai.command.wiring.LogConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The command side as it is wired in earnest, over an empty log and with the tests' small aggregates. */
final class Office implements AutoCloseable {

    static final Actor CLERK = new Actor("张三", null);

    private static final int PATIENCE = 20;

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final AtomicLong heard = new AtomicLong();
    private final AtomicReference<Runnable> before = new AtomicReference<>(() -> {});

    Office(LogDatabase database) {
        this(database.url());
    }

    Office(String url) {
        beans.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "gongkai.command.datasource.url", url,
                                "gongkai.command.datasource.username", "gongkai_command",
                                "gongkai.command.datasource.password", "")));
        beans.registerBean(
                CommandHandlers.class, () -> new CommandHandlers(List.of(Paper.class, Bureau.class), List.of()));
        beans.registerBean(PeriodLocks.class, () -> command -> before.get().run());
        beans.registerBean(CommitListener.class, () -> heard::set);
        beans.register(LogConfiguration.class);
        beans.refresh();
    }

    Receipt send(Object command) {
        return desk().execute(order(command));
    }

    Receipt send(UUID paper, Object command) {
        return desk().execute(order(command).on(paper));
    }

    /** As a good client does: the same command again, under its id, while the office says that it is busy. */
    Receipt insist(Order order) {
        for (int attempt = 1; ; attempt++) {
            try {
                return desk().execute(order);
            } catch (Busy busy) {
                if (attempt == PATIENCE) {
                    throw busy;
                }
            }
        }
    }

    static Order order(Object command) {
        return Order.of(CLERK, command.toString().getBytes(StandardCharsets.UTF_8), command);
    }

    CommandDesk desk() {
        return beans.getBean(CommandDesk.class);
    }

    LogReader log() {
        return beans.getBean(LogReader.class);
    }

    JdbcTemplate jdbc() {
        return beans.getBean(JdbcTemplate.class);
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** From now on this happens while the years are locked. */
    void beforeDeciding(Runnable what) {
        before.set(what);
    }

    /** The last position the listener was told of. */
    long heard() {
        return heard.get();
    }

    @Override
    public void close() {
        beans.close();
    }
}
