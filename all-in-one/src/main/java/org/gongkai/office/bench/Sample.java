package org.gongkai.office.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.gongkai.office.client.OfficeClient;

/** A plain request at one of 64 agencies of an empty office: registered over HTTP, or its two records copied. */
final class Sample {

    private static final int AGENCIES = 64;
    private static final String COPY = """
            INSERT INTO log.event (name, version, aggregate, sequence, agency, occurred_on, bookings, payload, metadata)
            SELECT name, version, copy.id, sequence, copy.agency, occurred_on, bookings,
                   replace(payload::text, aggregate::text, copy.id::text)::json, metadata
              FROM log.event,
                   (SELECT ?::uuid AS id, ?::int AS agency) AS copy
             WHERE aggregate = ?
             ORDER BY sequence""";

    private final OfficeClient client;
    private final UUID request;

    /** Makes the agencies and a first request. */
    Sample(OfficeClient client) {
        this.client = client;
        for (int n = 1; n <= AGENCIES; n++) {
            client.post("/api/agencies", "{\"name\":\"第" + n + "街道办事处\",\"level\":\"SUBDISTRICT_OFFICE\"}")
                    .required();
        }
        request = UUID.fromString(register());
    }

    /** One more, as a clerk registers it; its id. */
    String register() {
        return client.post("/api/requests", """
                        {"commandId":"%s","agency":%d,"channel":"IN_PERSON","submittedOn":"2026-03-02",\
                        "category":"NATURAL_PERSON","summary":"2025年度街道财政预算执行情况及三公经费明细",\
                        "applicant":{"name":"张三"}}""".formatted(UUID.randomUUID(), agency()))
                .required()
                .json()
                .path("requestId")
                .asText();
    }

    /** One more, as its plain rows: what the log costs and nothing else. */
    void copy(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(COPY)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setInt(2, agency());
            insert.setObject(3, request);
            insert.executeUpdate();
        }
    }

    private static int agency() {
        return 1 + ThreadLocalRandom.current().nextInt(AGENCIES);
    }
}
