package org.gongkai.command.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.gongkai.events.chain.Digest;
import org.gongkai.events.chain.StoredEvent;
import org.junit.jupiter.api.Test;

/** The example of docs/log.md. */
class LogDocTest {

    private final Digest digest = new Digest();

    @Test
    void the_documented_example_is_what_is_reckoned() throws IOException {
        var event = new StoredEvent(
                1,
                Instant.parse("2026-01-05T08:30:00.123456Z"),
                "RequestReceived",
                1,
                UUID.fromString("0198c5a2-7b1e-7c3d-9f20-5a6b7c8d9e0f"),
                0,
                7,
                1,
                LocalDate.of(2026, 1, 5),
                new int[] {7, 2026, 1, 1, 1},
                "{\"requestNo\":\"2026-1\",\"summary\":\"征地\"}",
                "{\"by\":\"张三\"}",
                new byte[0]);
        byte[] own = digest.of(event);
        byte[] hash = digest.next(Digest.origin(), 1, event.recordedAt(), own);

        assertThat(Files.readString(Path.of("../docs/log.md")))
                .contains("digest       " + hex(own))
                .contains("hash         " + hex(hash));
    }

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }
}
