package org.gongkai.command.number;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.gongkai.casefile.NumberUse;
import org.gongkai.command.DecidingConfiguration;
import org.gongkai.command.agency.ChangeSettings;
import org.gongkai.command.agency.RegisterAgency;
import org.gongkai.command.agency.SettingsGiven;
import org.gongkai.command.agency.SettingsGiven.SeriesGiven;
import org.gongkai.command.applicant.ApplicantConfiguration;
import org.gongkai.command.desk.Actor;
import org.gongkai.command.desk.Busy;
import org.gongkai.command.desk.CommandDesk;
import org.gongkai.command.desk.Order;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.log.LogDatabase;
import org.gongkai.command.proactive.ProactiveConfiguration;
import org.gongkai.command.wiring.CommandHandlers;
import org.gongkai.command.wiring.LogConfiguration;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.agency.AgencyEvent;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.ApprovalMode;
import org.gongkai.events.number.NumberMode;
import org.gongkai.events.number.NumberVoided;
import org.gongkai.events.sealed.ApplicantKey;
import org.gongkai.events.sealed.KeyVault;
import org.gongkai.events.sealed.MasterKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The command side without its doors, over an empty log, and a command that does nothing but take a number. */
public final class Registry implements AutoCloseable {

    /** The year of every number here. */
    public static final int YEAR = 2026;

    private static final Actor CLERK = new Actor("张三", null);
    private static final int PATIENCE = 50;

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    /** Takes a number and notes it on the log; refused only after it was taken when told so. */
    record Take(AgencyId agency, String series, @Nullable String typed, boolean shared, boolean refused) {}

    /** Gives a number back. */
    record GiveBack(NumberUse use) {}

    /** Takes it. */
    public static final class Taker {

        private final Numbers numbers;
        private final Streams streams;

        Taker(Numbers numbers, Streams streams) {
            this.numbers = numbers;
            this.streams = streams;
        }

        /** Any event that has room for a number serves as a note; the void one of nobody's agency. */
        @CommandHandler
        public void take(Take c) {
            String number = numbers.give(c.agency(), c.series(), YEAR, c.typed(), c.shared());
            if (c.refused()) {
                throw new IllegalArgumentException("refused after " + number);
            }
            var day = java.time.LocalDate.of(YEAR, 1, 5);
            streams.append(new NumberVoided(new AgencyId(9_999), c.series(), YEAR, number, true, "记下", day));
        }

        /** As a retraction does. */
        @CommandHandler
        public void giveBack(GiveBack c) {
            numbers.giveBack(c.use());
        }
    }

    /** Nobody has personal data here. */
    private static final class NoKeys implements KeyVault {

        @Override
        public ApplicantKey create(UUID subject) {
            throw new UnsupportedOperationException("no key for " + subject);
        }

        @Override
        public Optional<ApplicantKey> find(UUID subject) {
            return Optional.empty();
        }
    }

    /** Over an empty log. */
    public Registry() {
        this(LogDatabase.fresh());
    }

    /** Over this log; several of them are several nodes. */
    public Registry(LogDatabase database) {
        beans.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "gongkai.command.datasource.url",
                                database.url(),
                                "gongkai.command.datasource.username",
                                "gongkai_command",
                                "gongkai.command.datasource.password",
                                "")));
        // Found by its name, which stands in for the qualifier.
        beans.registerBean("command", KeyVault.class, NoKeys::new);
        beans.registerBean(MasterKey.class, Registry::key);
        beans.register(
                LogConfiguration.class,
                DecidingConfiguration.class,
                ApplicantConfiguration.class,
                ProactiveConfiguration.class);
        beans.registerBean(
                "taker",
                CommandHandlers.class,
                () -> new CommandHandlers(List.of(), List.of(new Taker(part(Numbers.class), part(Streams.class)))));
        beans.refresh();
    }

    /** Nothing is sealed with it that outlives the test. */
    private static MasterKey key() {
        try {
            return MasterKey.readOrCreate(Files.createTempDirectory("registry").resolve("master.key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new agency. */
    public AgencyId agency(String name) {
        return agency(name, AgencyLevel.SUBDISTRICT_OFFICE);
    }

    /** A new agency of some level. */
    public AgencyId agency(String name, AgencyLevel level) {
        return send(new RegisterAgency(name, level, null, null))
                .events()
                .getFirst()
                .event()
                .agency();
    }

    /** From now on the agency keeps a series so. */
    public void keep(AgencyId agency, String series, NumberMode mode) {
        var given = List.of(new SeriesGiven(series, mode, null));
        change(agency, numbers(given));
    }

    /** From now on the agency's papers are signed so. */
    public void approval(AgencyId agency, ApprovalMode mode) {
        change(
                agency,
                new SettingsGiven(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, mode,
                        null));
    }

    /** Nothing but series. */
    public static SettingsGiven numbers(List<SeriesGiven> series) {
        return new SettingsGiven(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, series);
    }

    /** Sets the agency up anew. */
    public Receipt change(AgencyId agency, SettingsGiven given, String... emptied) {
        return send(new ChangeSettings(agency, given, Set.of(emptied)), AgencyEvent.streamOf(agency));
    }

    /** Takes a number; gives it as printed. */
    String take(AgencyId agency, String series, @Nullable String typed) {
        return number(send(new Take(agency, series, typed, false, false)));
    }

    /** Takes a reply's number that several requests share. */
    String share(AgencyId agency, String series, String typed) {
        return number(send(new Take(agency, series, typed, true, false)));
    }

    void giveBack(NumberUse use) {
        send(new GiveBack(use));
    }

    static String number(Receipt receipt) {
        return ((NumberVoided) receipt.events().getLast().event()).number();
    }

    /** Gives a command that begins a stream or concerns several. */
    public Receipt send(Object command) {
        return insist(order(command));
    }

    /** Gives a command on a stream. */
    public Receipt send(Object command, UUID stream) {
        return insist(order(command).on(stream));
    }

    private static Order order(Object command) {
        return Order.of(CLERK, command.toString().getBytes(StandardCharsets.UTF_8), command);
    }

    /** As a good client does: the same again while the office says that it is busy. */
    private Receipt insist(Order order) {
        for (int attempt = 1; ; attempt++) {
            try {
                return part(CommandDesk.class).execute(order);
            } catch (Busy busy) {
                if (attempt == PATIENCE) {
                    throw busy;
                }
            }
        }
    }

    /** Gives a command under this id, and takes the first answer. */
    public Receipt sendOnce(UUID id, Object command) {
        return part(CommandDesk.class).execute(order(command).as(id));
    }

    /** What stands in a stream. */
    public List<Event> read(UUID stream) {
        return part(Streams.class).read(stream);
    }

    /** A part of it. */
    public <T> T part(Class<T> type) {
        return beans.getBean(type);
    }

    @Override
    public void close() {
        beans.close();
    }
}
