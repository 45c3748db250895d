package org.gongkai.query.drill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.query.drill.Content.Entry;
import org.gongkai.query.drill.Content.Request;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Gathers rows, one an entry, into requests. */
final class RequestList implements RowCallbackHandler {

    private final Map<UUID, Request> requests = new LinkedHashMap<>();

    /** How many requests there are, listed here or not. */
    int count;

    /** What they add up to. */
    int net;

    @Override
    public void processRow(ResultSet row) throws SQLException {
        count = row.getInt("requests");
        net = row.getInt("nets");
        var id = row.getObject("request_id", UUID.class);
        var request = requests.get(id);
        if (request == null) {
            request = new Request(id, row.getString("request_no"), row.getInt("net"), new ArrayList<>());
            requests.put(id, request);
        }
        request.entries().add(entry(row));
    }

    /** Whether there are more or fewer of them than the figure says; an empty page beyond the last one says nothing. */
    boolean differsFrom(int figure, Page page) {
        boolean says = count > 0 || (page.offset() == 0 && page.limit() > 0);
        return says && (count != figure || net != figure);
    }

    List<Request> requests() {
        return List.copyOf(requests.values());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("position"),
                row.getInt("period"),
                Line.of(row.getInt("line")),
                Column.of(row.getInt("col")),
                row.getInt("amount"),
                row.getString("name"),
                row.getObject("occurred_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
