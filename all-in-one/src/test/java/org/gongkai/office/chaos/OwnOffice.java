package org.gongkai.office.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongkai.office.Office;
import org.gongkai.office.OfficeSettings;
import org.gongkai.office.client.Answer;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.SecretFile;
import org.springframework.util.function.SingletonSupplier;

/** An office in this process, on a data directory that was empty. */
final class OwnOffice implements AutoCloseable {

    private static final Supplier<OwnOffice> SHARED = SingletonSupplier.of(OwnOffice::open);

    private final Office office;
    private final OfficeClient client;
    private final Log log;

    private OwnOffice(Office office, OfficeClient client) {
        this.office = office;
        this.client = client;
        this.log = Log.of(office.data());
    }

    /** One that the tests of this package share, because starting one takes seconds; it runs until the JVM ends. */
    static OwnOffice shared() {
        return SHARED.get();
    }

    private static OwnOffice open() {
        return open(emptyFolder("chaos-"));
    }

    static OwnOffice open(Path data) {
        Office office = Office.open(new OfficeSettings(data, "127.0.0.1", 0), line -> {});
        String token = SecretFile.read(DataDirectory.at(data).token());
        return new OwnOffice(office, new OfficeClient(office.address(), token));
    }

    /** A folder under {@code target}: what a failed test leaves can be looked at. */
    static Path emptyFolder(String prefix) {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(target, prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OfficeClient client() {
        return client;
    }

    /** Without a slash at the end. */
    String url() {
        String address = office.address().toString();
        return address.substring(0, address.length() - 1);
    }

    Log log() {
        return log;
    }

    /** The log is whole, its numbers have no gaps, and the figures and files are what it says: reckoned anew. */
    void requireSound() {
        assertThat(log.verdict().findings()).isEmpty();
        log.requireNumbersWithoutGaps();
        JsonNode replayed = client.get("/api/audit/replay").required().json();
        assertThat(replayed.path("sound").asBoolean()).as(replayed.toString()).isTrue();
    }

    /** The number of a new agency. */
    int agency(String name) {
        return post("/api/agencies", "{'name':'%s','level':'SUBDISTRICT_OFFICE'}".formatted(name))
                .required()
                .json()
                .path("agencyId")
                .asInt();
    }

    /** The id of a new request, received on the day it was handed in. */
    String request(int agency, String submittedOn) {
        return register(agency, submittedOn, true)
                .required()
                .json()
                .path("requestId")
                .asText();
    }

    /** Registers a request, or only tries to. */
    Answer register(int agency, String submittedOn, boolean really) {
        String body =
                "{'agency':%d,'channel':'IN_PERSON','submittedOn':'%s','category':'NATURAL_PERSON','summary':'路灯'}"
                        .formatted(agency, submittedOn);
        return post("/api/requests" + (really ? "" : "?dryRun=true"), body);
    }

    /** A body may be written with single quotes. */
    Answer post(String path, String body) {
        return client.post(path, body.replace('\'', '"'));
    }

    /** A body that is a decision to grant, as the command of this id. */
    static String grant(UUID command, String documentNo) {
        return "{'commandId':'%s','outcome':'GRANTED','documentNo':'%s','decidedOn':'2025-03-10'}"
                .formatted(command, documentNo);
    }

    @Override
    public void close() {
        client.close();
        office.close();
    }
}
