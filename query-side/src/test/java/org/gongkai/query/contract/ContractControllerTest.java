package org.gongkai.query.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContractControllerTest {

    private static final Path STORED =
            Path.of("../docs/contract").toAbsolutePath().normalize();

    private final ContractController contract = new ContractController();

    @Test
    void what_is_served_is_what_is_stored() throws Exception {
        assertThat(contract.asyncApi().getBody() + "\n").isEqualTo(Files.readString(STORED.resolve("asyncapi.json")));
        for (String file : contract.all()) {
            assertThat(contract.schema(file).getBody() + "\n")
                    .isEqualTo(Files.readString(STORED.resolve("events").resolve(file)));
        }
    }

    @Test
    void an_event_nobody_knows_has_no_schema() {
        assertThat(contract.schema("Nothing-1.schema.json").getStatusCode().value())
                .isEqualTo(404);
    }
}
