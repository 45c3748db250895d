package org.gongkai.query.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.casefile.CaseFile;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.query.feed.Recorded;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The requests that a batch touches: what they were before, folded with what happened now. */
final class CaseFiles {

    private static final String EARLIER = Sql.of(CaseFiles.class, "earlier.sql");
    private static final String TOUCHED = Sql.of(CaseFiles.class, "touched-by-notice.sql");

    /** Requests read at once when a notice moves due dates: a few MB of events. */
    private static final int PAGE = 1_000;

    /** A file and the position of its last record. */
    private record Folded(@Nullable CaseFile file, long position) {

        static final Folded NOTHING = new Folded(null, 0);

        Folded and(RequestEvent event, long at) {
            return new Folded(CaseFile.after(file, event), at);
        }
    }

    private record Happened(RequestEvent event, long position, long sequence) {}

    private final Map<UUID, List<Happened>> touched = new LinkedHashMap<>();

    void add(Recorded record, RequestEvent event) {
        touched.computeIfAbsent(record.aggregate(), id -> new ArrayList<>())
                .add(new Happened(event, record.position(), record.sequence()));
    }

    /** Writes the rows of the requests touched; their events so far must be those in the tables. */
    void write(Connection connection, WorkingDayCalendar calendar) throws SQLException {
        var known = touched.entrySet().stream()
                .filter(request -> request.getValue().getFirst().sequence() > 0)
                .map(Map.Entry::getKey)
                .toList();
        var files = earlier(connection, known);
        touched.forEach((request, events) -> {
            var folded = files.getOrDefault(request, Folded.NOTHING);
            for (Happened happened : events) {
                folded = folded.and(happened.event(), happened.position());
            }
            files.put(request, folded);
        });
        put(connection, files.values(), calendar);
    }

    /** Reckons the due dates anew that run over these days. */
    static void reckonAnew(Connection connection, Notices.Span span, WorkingDayCalendar calendar) throws SQLException {
        @Nullable UUID after = null;
        do {
            var page = touchedBy(connection, span, after);
            put(connection, earlier(connection, page).values(), calendar);
            after = page.size() < PAGE ? null : page.getLast();
        } while (after != null);
    }

    private static void put(Connection connection, Collection<Folded> files, WorkingDayCalendar calendar)
            throws SQLException {
        var rows = CaseRows.toWrite();
        var faults = new FaultRows();
        for (Folded folded : files) {
            if (folded.file() != null) {
                CaseRows.add(rows, CaseRow.of(folded.file(), calendar, folded.position()));
                faults.add(folded.file());
            }
        }
        rows.write(connection);
        faults.write(connection);
    }

    private static List<UUID> touchedBy(Connection connection, Notices.Span span, @Nullable UUID after)
            throws SQLException {
        try (var statement = connection.prepareStatement(TOUCHED)) {
            statement.setObject(1, span.last());
            statement.setObject(2, span.first());
            statement.setObject(3, after);
            statement.setObject(4, after);
            statement.setInt(5, PAGE);
            try (var row = statement.executeQuery()) {
                var requests = new ArrayList<UUID>();
                while (row.next()) {
                    requests.add(row.getObject(1, UUID.class));
                }
                return requests;
            }
        }
    }

    private static Map<UUID, Folded> earlier(Connection connection, List<UUID> requests) throws SQLException {
        var files = new LinkedHashMap<UUID, Folded>();
        if (requests.isEmpty()) {
            return files;
        }
        try (var statement = connection.prepareStatement(EARLIER)) {
            statement.setArray(1, connection.createArrayOf("uuid", requests.toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var request = row.getObject("request_id", UUID.class);
                    var folded = files.getOrDefault(request, Folded.NOTHING);
                    files.put(request, folded.and(event(row), row.getLong("position")));
                }
            }
        }
        return files;
    }

    private static RequestEvent event(ResultSet row) throws SQLException {
        return (RequestEvent)
                EventJson.CURRENT.read(row.getString("name"), row.getInt("version"), row.getString("payload"));
    }
}
