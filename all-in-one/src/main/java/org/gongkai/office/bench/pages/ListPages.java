package org.gongkai.office.bench.pages;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.bench.measure.Percentiles;
import org.gongkai.office.bench.measure.Workbench;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.postgres.RunningServer;

/**
 * The list of requests as a page, over HTTP, with very many requests of one agency, against the plain statement for a
 * page of it. The rows are put into the table that the list reads: what stands behind them, its history and its sealed
 * texts, is not there and not measured.
 */
public final class ListPages implements AutoCloseable {

    private static final int TIMES = 200;
    private static final int PAGE = 50;
    private static final List<String> SORTS = List.of(
            "requestNo", "-requestNo", "receivedOn", "-receivedOn", "due", "-due", "madeOn", "-madeOn", "state");
    private static final List<String> FILTERS = List.of(
            "state=RECEIVED",
            "state=REPLIED",
            "year=2021",
            "outcome=GRANTED",
            "outcome=DENIED_INTERNAL_AFFAIRS&year=2020",
            "section=%E7%AC%AC3%E7%A7%91",
            "channel=INTERNET&category=NATURAL_PERSON",
            "overdue=true",
            "undelivered=true",
            "faults=true&sort=-receivedOn");

    /** One request in fifty is open; the words of the summaries repeat as in an office. */
    private static final String FILL = """
            INSERT INTO {schema}.case_file
            SELECT gen_random_uuid(),
                   1,
                   extract(year FROM day)::text || '-依申请-' || lpad(n::text, 6, '0'),
                   'NEW',
                   CASE WHEN n % 50 = 0 THEN 'RECEIVED' WHEN n % 3 = 0 THEN 'ARCHIVED' ELSE 'REPLIED' END,
                   (ARRAY['IN_PERSON', 'POST_SIGNED', 'INTERNET', 'FAX'])[1 + n % 4],
                   (ARRAY['NATURAL_PERSON', 'COMMERCIAL_ENTERPRISE', 'LEGAL_SERVICE_ORGANIZATION'])[1 + n % 3],
                   day || '第' || n || '段' || (ARRAY['路灯养护', '征收补偿', '财政预算', '公交站台'])[1 + n % 4] || '材料',
                   day, day, day, day,
                   CASE WHEN n % 7 = 0 THEN NULL ELSE day + 28 END,
                   false,
                   CASE WHEN n % 50 = 0 THEN NULL
                        WHEN n % 5 = 0 THEN 'DENIED_INTERNAL_AFFAIRS' ELSE 'GRANTED' END,
                   CASE WHEN n % 50 = 0 THEN NULL ELSE day + 14 END,
                   false,
                   CASE WHEN n % 50 = 0 THEN NULL ELSE day + 17 END,
                   NULL,
                   false,
                   CASE WHEN n % 100 = 0 THEN 1 ELSE 0 END,
                   '第' || n % 8 || '科',
                   '经办人' || n % 30,
                   NULL,
                   n % 200 = 1,
                   n % 300 = 0,
                   NULL, NULL,
                   '公开告' || n || '号',
                   NULL, NULL, NULL,
                   1000000 + n
              FROM (SELECT n, DATE '2017-01-01' + n * 3600 / {total} AS day
                      FROM generate_series(1, {total}) AS n) AS made""";

    private final Path folder;
    private final Office office;
    private final OfficeClient client;
    private final Random random = new Random(1);
    private String schema = "";

    public ListPages() throws IOException {
        folder = Files.createTempDirectory("gongkai-list-");
        office = Office.open(new OfficeSettings(folder, "127.0.0.1", 0), line -> {});
        client = new OfficeClient(
                office.address(), SecretFile.read(DataDirectory.at(folder).token()));
    }

    /** Puts so many requests of one agency into the table and measures. */
    public String measure(int total) throws Exception {
        client.post("/api/agencies", "{\"name\":\"测试街道办事处\",\"level\":\"SUBDISTRICT_OFFICE\"}")
                .required();
        schema = schema();
        int last = total / PAGE;
        try (Connection connection = RunningServer.connect(folder, "gongkai_query")) {
            fill(connection, total);
            Percentiles limit = Percentiles.of(TIMES, () -> bare(connection));
            return String.join(
                    "\n",
                    limit.row("first page, plain statement (the limit)", limit),
                    timed("newest first, first pages", limit, () -> "page=" + (1 + random.nextInt(5))),
                    timed(
                            "sorted, first pages",
                            limit,
                            () -> "sort=" + any(SORTS) + "&page=" + (1 + random.nextInt(5))),
                    timed(
                            "sorted, any page",
                            limit,
                            () -> "sort=" + any(SORTS) + "&page=" + (1 + random.nextInt(last))),
                    timed("filtered", limit, () -> any(FILTERS) + "&page=" + (1 + random.nextInt(3))),
                    timed("searched in number and summary", limit, this::searched),
                    Percentiles.of(TIMES, () -> page("desk", "")).row("desk", limit));
        }
    }

    private interface Parameters {
        String next();
    }

    private String timed(String what, Percentiles limit, Parameters parameters) throws Exception {
        return Percentiles.of(TIMES, () -> page("requests", parameters.next())).row(what, limit);
    }

    private void page(String page, String parameters) {
        var answer = client.get("/agencies/1/" + page + "?" + parameters, "text/html");
        if (answer.status() != 200) {
            throw new IllegalStateException(page + "?" + parameters + " answered " + answer.status());
        }
    }

    private String searched() {
        String word = "第" + random.nextInt(2_000) + "段" + any(List.of("路灯养护", "征收补偿"));
        String sought = random.nextBoolean() ? word.substring(0, 4) : word;
        return "q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void bare(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "SELECT * FROM " + schema + ".case_file WHERE agency = 1 ORDER BY position DESC LIMIT 50");
                var row = statement.executeQuery()) {
            while (row.next()) {
                row.getString("summary");
            }
        }
    }

    private void fill(Connection connection, int total) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(FILL.replace("{schema}", schema).replace("{total}", Integer.toString(total)));
            statement.execute("VACUUM ANALYZE " + schema + ".case_file");
        }
    }

    private String schema() {
        for (var projection : client.get("/api/projections").required().json()) {
            if (projection.path("name").asText().equals("register")) {
                return projection.path("schema").asText();
            }
        }
        throw new IllegalStateException("there is no register");
    }

    @Override
    public void close() throws IOException {
        client.close();
        office.close();
        Workbench.delete(folder);
    }
}
