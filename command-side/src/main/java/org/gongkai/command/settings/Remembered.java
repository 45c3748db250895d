package org.gongkai.command.settings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gongkai.command.desk.Streams;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the streams about an agency come to: folded once, and again when one of them has grown, on whatever node.
 *
 * @param <T> what they come to; never changes
 */
final class Remembered<T> {

    private record Known<T>(long events, T value) {}

    private final Map<AgencyId, Known<T>> known = new ConcurrentHashMap<>();
    private final Streams streams;
    private final JdbcClient jdbc;
    private final Function<AgencyId, List<UUID>> about;
    private final Function<List<Event>, T> fold;

    /**
     * Reads through these.
     *
     * @param about the streams about an agency, in the order they are folded; only ever appended to
     */
    Remembered(Streams streams, JdbcClient jdbc, Function<AgencyId, List<UUID>> about, Function<List<Event>, T> fold) {
        this.streams = streams;
        this.jdbc = jdbc;
        this.about = about;
        this.fold = fold;
    }

    T of(AgencyId agency) {
        List<UUID> of = about.apply(agency);
        long events = length(of);
        Known<T> last = known.get(agency);
        if (last == null || last.events() != events) {
            List<Event> read =
                    of.stream().flatMap(stream -> streams.read(stream).stream()).toList();
            last = new Known<>(read.size(), fold.apply(read));
            known.put(agency, last);
        }
        return last.value();
    }

    private long length(List<UUID> of) {
        return jdbc.sql("SELECT coalesce(sum(sequence + 1), 0) FROM desk.aggregate_head WHERE aggregate = ANY (?)")
                .param(of.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
