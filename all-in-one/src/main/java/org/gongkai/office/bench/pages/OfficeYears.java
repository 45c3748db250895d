package org.gongkai.office.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.events.ledger.Column;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.bench.measure.Percentiles;
import org.gongkai.office.bench.measure.Workbench;
import org.gongkai.office.client.Answer;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.postgres.RunningServer;

/**
 * The everyday pages of an office with ten years behind it: register, list, search, look at a request, each over HTTP
 * as a clerk's program does it, against one row read by its key over plain JDBC.
 */
public final class OfficeYears implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SENDERS = 4;
    private static final int YEARS = 10;
    private static final int TIMES = 300;
    private static final long PAUSE_NANOS = 50_000_000;
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 4);
    private static final List<String> MATTERS = List.of("路灯养护", "征收补偿", "财政预算", "公交站台", "防汛工程", "会议纪要", "低保名单", "河道整治");

    private final Path folder;
    private final Office office;
    private final OfficeClient client;
    private final Random random = new Random(1);
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private long agency;
    private String schema = "";

    public OfficeYears() throws IOException {
        folder = Files.createTempDirectory("gongkai-years-");
        office = Office.open(new OfficeSettings(folder, "127.0.0.1", 0), line -> {});
        client = new OfficeClient(
                office.address(), SecretFile.read(DataDirectory.at(folder).token()));
    }

    /** Registers so many requests over ten years, nine of ten of them answered, and measures. */
    public String measure(int total) throws Exception {
        agency = client.post("/api/agencies", "{\"name\":\"测试街道办事处\",\"level\":\"SUBDISTRICT_OFFICE\"}")
                .required()
                .json()
                .path("agencyId")
                .asLong();
        fill(total);
        caughtUp();
        try (Connection connection = RunningServer.connect(folder, "gongkai_query")) {
            Percentiles limit = Percentiles.of(TIMES, () -> byKey(connection));
            return String.join(
                    "\n",
                    limit.row("one row by its key, plain JDBC (the limit)", limit),
                    Percentiles.of(TIMES, () -> register(random.nextInt(total), total))
                            .row("register", limit),
                    Percentiles.of(TIMES, this::list).row("list, 50 a page", limit),
                    Percentiles.of(TIMES, this::search).row("search in number and summary", limit),
                    Percentiles.of(TIMES, this::page).row("request page: facts and history", limit));
        }
    }

    private void fill(int total) throws Exception {
        var work = new ArrayList<Future<?>>();
        try (ExecutorService threads = Executors.newFixedThreadPool(SENDERS)) {
            for (int sender = 0; sender < SENDERS; sender++) {
                int from = sender;
                work.add(threads.submit(() -> {
                    for (int n = from; n < total; n += SENDERS) {
                        finish(register(n, total), n, total);
                    }
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
        }
    }

    private static LocalDate day(int number, int total) {
        return FIRST.plusDays(number * (YEARS * 365L) / total);
    }

    private String register(int number, int total) {
        LocalDate on = day(number, total);
        String matter = MATTERS.get(number % MATTERS.size());
        ObjectNode body = JSON.createObjectNode()
                .put("agency", agency)
                .put("channel", "IN_PERSON")
                .put("submittedOn", on.toString())
                .put("category", Column.NATURAL_PERSON.name())
                .put("summary", on.getYear() + "年第" + number + "段" + matter)
                .put("content", "请公开" + matter + "的全部材料，包括立项、招标、合同和结算。")
                .put("form", "PAPER")
                .put("route", "POST");
        body.putObject("applicant")
                .put("name", "测试" + number)
                .put("identityNo", "示例证件" + number)
                .put("contact", "000-" + number)
                .put("address", "示例路" + number + "号");
        String id = client.post("/api/requests", body.toString())
                .required()
                .json()
                .path("requestId")
                .asText();
        requests.add(id);
        return id;
    }

    private void finish(String id, int number, int total) {
        if (number % 10 == 0) {
            return;
        }
        LocalDate on = day(number, total).plusDays(5);
        String body = "{\"outcome\":\"GRANTED\",\"documentNo\":\"告%d号\",\"decidedOn\":\"%s\"}".formatted(number, on);
        client.post("/api/requests/" + id + "/finish", body).required();
    }

    private void list() {
        List<String> sorts = List.of("", "&sort=-receivedOn", "&sort=due", "&state=RECEIVED", "&year=2021");
        String query = sorts.get(random.nextInt(sorts.size())) + "&page=" + (1 + random.nextInt(5));
        client.get("/api/requests?size=50&agency=" + agency + query).required();
    }

    private void search() {
        String word = "第" + random.nextInt(1_000) + "段" + MATTERS.get(random.nextInt(MATTERS.size()));
        String sought = random.nextBoolean() ? word.substring(0, 3) : word;
        client.get("/api/requests?agency=" + agency + "&q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8))
                .required();
    }

    private void page() {
        String path = "/api/requests/" + any();
        client.get(path).required();
        client.get(path + "/history").required();
    }

    private String any() {
        return requests.get(random.nextInt(requests.size()));
    }

    private void byKey(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT * FROM " + schema() + ".case_file WHERE request_id = ?")) {
            statement.setObject(1, UUID.fromString(any()));
            try (var row = statement.executeQuery()) {
                row.next();
            }
        }
    }

    /** Where the register's tables are. */
    private String schema() {
        if (schema.isEmpty()) {
            for (JsonNode projection : client.get("/api/projections").required().json()) {
                if (projection.path("name").asText().equals("register")) {
                    schema = projection.path("schema").asText();
                }
            }
        }
        return schema;
    }

    private void caughtUp() {
        Answer answer = client.get("/api/requests?agency=" + agency);
        while (answer.headers().firstValue("Gongkai-Stale").isPresent()) {
            LockSupport.parkNanos(PAUSE_NANOS);
            answer = client.get("/api/requests?agency=" + agency);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        office.close();
        Workbench.delete(folder);
    }
}
