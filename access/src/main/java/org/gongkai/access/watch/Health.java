package org.gongkai.access.watch;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says whether the process is alive ({@code /health}) and whether it can be asked for what it is there for
 * ({@code /health/ready}): its databases answer, and its {@link Vital vitals} agree. That Kafka is away or a table is
 * behind makes no node unready; it is told.
 */
@RestController
class Health {

    private static final int PATIENCE_SECONDS = 2;
    private static final String UP = "UP";
    private static final String DOWN = "DOWN";

    private final Map<String, HikariDataSource> pools = new TreeMap<>();
    private final List<Vital> vitals;

    Health(ListableBeanFactory beans, ObjectProvider<Vital> vitals) {
        // All, also those that are nobody's default: a provider of data sources leaves them out.
        beans.getBeansOfType(HikariDataSource.class).values().forEach(pool -> pools.put(pool.getPoolName(), pool));
        this.vitals = vitals.orderedStream().toList();
    }

    @GetMapping("/health")
    Map<String, String> alive() {
        return Map.of("status", UP);
    }

    @GetMapping("/health/ready")
    ResponseEntity<Map<String, Object>> ready() {
        var databases = new TreeMap<String, String>();
        boolean ready = true;
        for (var pool : pools.entrySet()) {
            boolean answers = answers(pool.getValue());
            databases.put(pool.getKey(), answers ? UP : DOWN);
            ready &= answers || isOptional(pool.getValue());
        }
        var told = new LinkedHashMap<String, Object>();
        for (Vital vital : vitals) {
            Vital.Sign sign = vital.now();
            told.put(vital.name(), sign.told());
            ready &= sign.ready();
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("status", ready ? UP : DOWN);
        answer.put("databases", databases);
        answer.putAll(told);
        return ResponseEntity.status(ready ? 200 : 503).body(answer);
    }

    /** A database the process can start without can also be away later. */
    private static boolean isOptional(HikariDataSource pool) {
        return pool.getInitializationFailTimeout() < 0;
    }

    private static boolean answers(HikariDataSource pool) {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false; // Exactly what was asked; the pool logs why.
        }
    }
}
