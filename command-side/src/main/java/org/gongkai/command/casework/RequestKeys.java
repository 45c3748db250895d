package org.gongkai.command.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.request.DuplicateSubmissionLinked;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.request.RequestTransferredIn;
import org.gongkai.events.request.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By what names an agency knows its requests: registration numbers, and the numbers they have where they came from. */
public class RequestKeys {

    private static final String NUMBER = "NUMBER";

    private final JdbcClient jdbc;

    /** Over the command side's pool, whose transactions it joins. */
    public RequestKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the names that these events give; a name that is taken makes the command start again. */
    void keep(List<? extends RequestEvent> events) {
        for (RequestEvent event : events) {
            switch (event) {
                case RequestSubmitted e -> keep(e, e.detail().source());
                case DuplicateSubmissionLinked e -> keep(e, e.source());
                case RequestReceived e -> keep(e, NUMBER, e.requestNo());
                case RequestTransferredIn e when e.requestNo() != null -> keep(e, NUMBER, e.requestNo());
                default -> {
                    // No other event names a request.
                }
            }
        }
    }

    private void keep(RequestEvent event, @Nullable Source source) {
        if (source != null && source.externalNo() != null) {
            keep(event, source.kind().name(), source.externalNo());
        }
    }

    private void keep(RequestEvent event, String kind, String key) {
        jdbc.sql("INSERT INTO desk.request_key (agency, kind, key, aggregate) VALUES (?, ?, ?, ?)")
                .params(event.agency().value(), kind, key, event.aggregate())
                .update();
    }

    /** The agency's request with this registration number. */
    Optional<RequestId> numbered(AgencyId agency, String requestNo) {
        return find(agency, NUMBER, requestNo);
    }

    /** The agency's request that came from there under this number. */
    Optional<RequestId> from(AgencyId agency, Source source) {
        String number = source.externalNo();
        return number == null ? Optional.empty() : find(agency, source.kind().name(), number);
    }

    private Optional<RequestId> find(AgencyId agency, String kind, String key) {
        return jdbc.sql("SELECT aggregate FROM desk.request_key WHERE agency = ? AND kind = ? AND key = ?")
                .params(agency.value(), kind, key)
                .query(UUID.class)
                .optional()
                .map(RequestId::new);
    }
}
