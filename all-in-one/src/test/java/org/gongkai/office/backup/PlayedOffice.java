package org.gongkai.office.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.command.vault.VaultKeys;
import org.gongkai.events.sealed.KeyVault;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeParts;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.play.HttpCounter;

/** An office in a data directory of its own, and what a clerk does in it. */
final class PlayedOffice implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Office office;
    private final OfficeClient client;
    private final HttpClient http = HttpClient.newHttpClient();

    private PlayedOffice(Office office) {
        this.office = office;
        this.client = office.client();
    }

    static PlayedOffice open(Path data) {
        return new PlayedOffice(Office.open(new OfficeSettings(data, "127.0.0.1", 0), line -> {}));
    }

    Office office() {
        return office;
    }

    JsonNode get(String path) {
        return new HttpCounter(client).get(path);
    }

    /** What is answered, to the octet. */
    String octets(String path) {
        get(path);
        return client.get(path).required().body();
    }

    JsonNode post(String path, Map<String, ?> body) {
        return client.post(path, JSON.valueToTree(body).toString()).required().json();
    }

    /** A request of somebody with a name, granted the day after; gives its id. */
    String answered(int agency, String day, String name) {
        String request = received(agency, day, name);
        String granted = day.substring(0, 8) + "20";
        post(
                "/api/requests/" + request + "/decide",
                Map.of("outcome", "GRANTED", "documentNo", "答" + request, "decidedOn", granted));
        post("/api/requests/" + request + "/dispatch-reply", Map.of("method", "ELECTRONIC", "dispatchedOn", granted));
        return request;
    }

    /** A request of somebody with a name; gives its id. */
    String received(int agency, String day, String name) {
        Map<String, Object> body = new TreeMap<>(Map.of(
                "agency",
                agency,
                "channel",
                "IN_PERSON",
                "submittedOn",
                day,
                "category",
                "NATURAL_PERSON",
                "summary",
                "路灯改造",
                "content",
                name + "请公开路灯改造合同"));
        body.put("applicant", Map.of("name", name, "contact", "1390000" + name.hashCode() % 10_000));
        return post("/api/requests", body).path("requestId").asText();
    }

    /** Brings a file; gives its id. */
    String attach(String request, byte[] octets) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes("""
                --b0undary
                Content-Disposition: form-data; name="file"; filename="申请表.pdf"
                Content-Type: application/pdf

                """.replace("\n", "\r\n").getBytes(UTF_8));
        body.writeBytes(octets);
        body.writeBytes("\r\n--b0undary--\r\n".getBytes(UTF_8));
        HttpResponse<String> answer = http.send(
                asked("/api/requests/" + request + "/attachments")
                        .header("Content-Type", "multipart/form-data; boundary=b0undary")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body())
                .path("attachments")
                .path(0)
                .path("attachment")
                .asText();
    }

    HttpResponse<byte[]> fetch(String request, String attachment) throws IOException, InterruptedException {
        return http.send(
                asked("/api/requests/" + request + "/attachments/" + attachment).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder asked(String path) {
        String token = SecretFile.read(DataDirectory.at(office.data()).token());
        return HttpRequest.newBuilder(office.address().resolve(path)).header("Authorization", "Bearer " + token);
    }

    /** As whom a request's personal data are sealed. */
    UUID subject(String request) {
        return UUID.fromString(get("/api/requests/" + request + "/history")
                .findValue("subject")
                .asText());
    }

    /** Erases an applicant, as the side that decides does it. */
    void erase(UUID subject) {
        assertThat(((VaultKeys) OfficeParts.of(office, KeyVault.class)).erase(subject))
                .isTrue();
    }

    @Override
    public void close() {
        client.close();
        office.close();
    }
}
