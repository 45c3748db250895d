package org.gongkai.office.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.gongkai.office.backup.store.Checksums;
import org.gongkai.office.backup.store.Manifest;
import org.gongkai.office.client.OfficeClient;

/** The tables of closed years as an office serves them, to the octet. */
record PrintedYears(OfficeClient office) {

    private static final Duration LOOK = Duration.ofMillis(200);

    /**
     * Waits until everything shown has come to this record.
     *
     * @param patience at most so long
     * @return whether it has; false at once when something stopped
     */
    boolean await(long position, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            List<JsonNode> behind = behind(position);
            if (behind.isEmpty()) {
                return true;
            }
            if (behind.stream().anyMatch(each -> each.path("state").asText().equals("STOPPED"))
                    || System.nanoTime() - end > 0) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private List<JsonNode> behind(long position) {
        var behind = new ArrayList<JsonNode>();
        for (JsonNode projection : office.get("/api/projections").required().json()) {
            if (projection.path("position").asLong() < position) {
                behind.add(projection);
            }
        }
        return behind;
    }

    /**
     * SHA-256 of a closed year's table.
     *
     * @throws org.gongkai.office.data.Mistake when the office refuses
     */
    String of(Manifest.Year year) {
        return Checksums.of(office.get(
                        "/api/agencies/" + year.agency() + "/reports/" + year.year() + "?revision=" + year.revision())
                .required()
                .body());
    }
}
