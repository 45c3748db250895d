package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.gongkai.office.client.OfficeClient;
import org.gongkai.office.data.DataDirectory;
import org.gongkai.office.data.Mistake;
import org.gongkai.office.data.SecretFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {

    private static final Path FOLDER = emptyFolder();
    private static final List<String> PROGRESS = new ArrayList<>();
    private static final Office OFFICE = Office.open(settings(0), PROGRESS::add);

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "office-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OfficeSettings settings(int port) {
        return new OfficeSettings(FOLDER, "127.0.0.1", port);
    }

    @AfterAll
    static void it_stops_and_withdraws_its_address() {
        OFFICE.close();
        assertThat(DataDirectory.at(FOLDER).address()).isEmpty();
        assertThat(OFFICE.await()).as("it was told to stop").isTrue();
    }

    @Test
    void it_says_what_it_is_doing() {
        assertThat(PROGRESS).hasSize(2).allSatisfy(line -> assertThat(line).contains("Starting"));
    }

    @Test
    void it_says_where_it_answers() {
        assertThat(DataDirectory.at(FOLDER).address()).hasValue(OFFICE.address().toString());
    }

    @Test
    void it_is_ready_and_knows_a_program_by_the_token_of_its_data_directory() {
        String token = SecretFile.read(DataDirectory.at(FOLDER).token());
        try (var client = new OfficeClient(OFFICE.address(), token)) {
            assertThat(client.get("/health/ready")
                            .required()
                            .json()
                            .path("status")
                            .asText())
                    .isEqualTo("UP");
            assertThat(client.get("/v3/api-docs").status()).isEqualTo(200);
            assertThat(client.get("/metrics").body())
                    .contains(
                            "gongkai_projection_lag_records{projection=\"ledger\"} 0.0",
                            "gongkai_feed_source{source=\"store\"} 1.0",
                            "gongkai_commands_accepted_total");
        }
        try (var stranger = new OfficeClient(OFFICE.address(), "guess")) {
            assertThatThrownBy(() -> stranger.get("/v3/api-docs").required())
                    .isInstanceOf(Mistake.class)
                    .hasMessageContaining("401")
                    .hasMessageContaining("The token is wrong");
        }
    }

    @Test
    void its_link_signs_a_browser_in() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        URI link = URI.create(OFFICE.signInLink().toString().replace("/?", "/v3/api-docs?"));
        var page = browser.send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getQuery())
                .as("the word is gone from the address")
                .isNull();
    }

    @Test
    void a_second_one_in_the_same_data_directory_is_refused_and_told_where_the_first_is() {
        assertThatThrownBy(() -> Office.open(settings(0), line -> {}))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining(OFFICE.address().toString());
    }

    @Test
    void a_port_that_is_taken_is_refused_by_number(@TempDir Path other) {
        int taken = OFFICE.address().getPort();
        assertThatThrownBy(() -> Office.open(new OfficeSettings(other, "127.0.0.1", taken), line -> {}))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("port " + taken);
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void an_address_of_another_computer_is_refused(@TempDir Path other) {
        assertThatThrownBy(() -> Office.open(new OfficeSettings(other, "192.0.2.1", 0), line -> {}))
                .isInstanceOf(Mistake.class)
                .hasMessageContaining("192.0.2.1");
    }

    @Test
    void commands_run_in_transactions() {
        assertThat(OFFICE.part(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    }
}
