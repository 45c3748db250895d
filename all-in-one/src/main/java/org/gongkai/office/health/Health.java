package org.gongkai.office.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether the office is alive ({@code /health}) and whether its databases answer ({@code /health/ready}). */
@RestController
public class Health {

    private static final int PATIENCE_SECONDS = 2;

    private final Collection<DataSource> databases;

    Health(ObjectProvider<DataSource> databases) {
        this.databases = databases.stream().toList();
    }

    @GetMapping("/health")
    Map<String, String> alive() {
        return Map.of("status", "UP");
    }

    @GetMapping("/health/ready")
    ResponseEntity<Map<String, String>> ready() {
        return databases.stream().allMatch(Health::answers)
                ? ResponseEntity.ok(Map.of("status", "UP"))
                : ResponseEntity.status(503).body(Map.of("status", "DOWN"));
    }

    private static boolean answers(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false; // Exactly what was asked; the pool logs why.
        }
    }
}
