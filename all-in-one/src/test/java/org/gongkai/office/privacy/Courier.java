package org.gongkai.office.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.SecretFile;
import org.gongkai.office.e2e.RunningOffice;

/** Brings files to the running office and fetches them, octet for octet, as a browser would. */
final class Courier {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningOffice office = RunningOffice.get();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ByteArrayOutputStream bag = new ByteArrayOutputStream();
    private String key = UUID.randomUUID().toString();

    /** What the office said to an upload. */
    record Said(int status, JsonNode json) {

        /** The id of a file it took. */
        String attachment(int number) {
            return json.path("attachments").path(number).path("attachment").asText();
        }
    }

    /** Puts a file in. */
    Courier file(String name, byte[] octets) {
        bag.writeBytes(("--b0undary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        bag.writeBytes(octets);
        bag.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }

    /** Puts a field in. */
    Courier field(String name, String value) {
        bag.writeBytes(("--b0undary\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(UTF_8));
        return this;
    }

    /** Under this command id, for a repeat. */
    Courier under(String id) {
        key = id;
        return this;
    }

    /** Delivers what was put in, and begins anew. */
    Said to(String request) throws IOException, InterruptedException {
        bag.writeBytes("--b0undary--\r\n".getBytes(UTF_8));
        byte[] octets = bag.toByteArray();
        bag.reset();
        HttpResponse<String> answer = http.send(
                asked("/api/requests/" + request + "/attachments")
                        .header("Content-Type", "multipart/form-data; boundary=b0undary")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArray(octets))
                        .build(),
                BodyHandlers.ofString());
        key = UUID.randomUUID().toString();
        return new Said(answer.statusCode(), JSON.readTree(answer.body()));
    }

    /** Fetches a file. */
    HttpResponse<byte[]> fetch(String request, String attachment) throws IOException, InterruptedException {
        return http.send(
                asked("/api/requests/" + request + "/attachments/" + attachment).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder asked(String path) {
        String token = SecretFile.read(DataDirectory.at(office.data()).token());
        return HttpRequest.newBuilder(office.client().base().resolve(path)).header("Authorization", "Bearer " + token);
    }
}
