package org.gongkai.command.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The register of erasures outside the database: a line of JSON for each, {@code {"subject":"…","erasedAt":"…"}}. Only
 * ever added to, and never wrong to add to twice.
 */
public record ErasureFile(Path path) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Who was erased and when, in the order of the file; nobody when there is no file.
     *
     * @throws IOException when it cannot be read, or a line in it is none of ours: nobody may be passed over
     */
    public Map<UUID, Instant> read() throws IOException {
        return Files.exists(path) ? read(Files.readString(path, UTF_8)) : Map.of();
    }

    private Map<UUID, Instant> read(String text) throws IOException {
        var erased = new LinkedHashMap<UUID, Instant>();
        for (String line : text.lines().toList()) {
            try {
                JsonNode entry = JSON.readTree(line);
                erased.putIfAbsent(
                        UUID.fromString(entry.path("subject").asText()),
                        Instant.parse(entry.path("erasedAt").asText()));
            } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
                throw new IOException(
                        path + "：第 " + (erased.size() + 1) + " 行无法识别。 Line " + (erased.size() + 1) + " cannot be read.",
                        e);
            }
        }
        return erased;
    }

    /**
     * Adds those that are not in it yet; when this returns they would survive the loss of power. A last line that a
     * crash cut off is written anew.
     */
    public void add(Map<UUID, Instant> erased) throws IOException {
        synchronized (ErasureFile.class) { // The lock of the file is between processes only.
            try (var file = FileChannel.open(
                            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var lock = file.lock()) {
                String known = whole(file);
                Map<UUID, Instant> missing = new LinkedHashMap<>(erased);
                missing.keySet().removeAll(read(known).keySet());
                long end = known.getBytes(UTF_8).length;
                file.truncate(end);
                file.write(ByteBuffer.wrap(lines(missing).getBytes(UTF_8)), end);
                file.force(lock.isValid());
            }
        }
    }

    /** Without what stands behind the last end of a line. */
    private static String whole(FileChannel file) throws IOException {
        ByteBuffer octets = ByteBuffer.allocate(Math.toIntExact(file.size()));
        while (octets.hasRemaining() && file.read(octets) >= 0) {
            // Until all is there.
        }
        String text = new String(octets.array(), 0, octets.position(), UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private static String lines(Map<UUID, Instant> erased) {
        var lines = new StringBuilder();
        erased.forEach((subject, at) -> lines.append("{\"subject\":\"")
                .append(subject)
                .append("\",\"erasedAt\":\"")
                .append(at)
                .append("\"}\n"));
        return lines.toString();
    }
}
