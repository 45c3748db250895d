package org.gongkai.query.worklist;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.events.sealed.SealBroken;
import org.gongkai.events.sealed.Sealed;
import org.gongkai.events.sealed.Sealer;
import org.gongkai.query.register.Register;
import org.gongkai.query.sql.Sql;
import org.gongkai.query.vault.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Who asks, for the few requests of a page: opened for the eye that reads it and kept nowhere. */
public final class Names {

    private static final Logger LOG = LoggerFactory.getLogger(Names.class);
    private static final String FILED = Sql.of(Names.class, "filed.sql");

    private final Register register;
    private final Keys keys;

    /** Opened with these keys. */
    public Names(Register register, Keys keys) {
        this.register = register;
        this.keys = keys;
    }

    /** The applicants' names; a request is missing whose name was erased, does not open now, or was never given. */
    public Map<UUID, String> of(List<UUID> requests) {
        if (requests.isEmpty() || keys.vault().isEmpty()) {
            return Map.of();
        }
        var sealed = new HashMap<UUID, Sealed>();
        register.sql(FILED)
                .param("requests", requests.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .query(row -> {
                    var event = (RequestSubmitted) EventJson.CURRENT.read(
                            row.getString("name"), row.getInt("version"), row.getString("payload"));
                    if (event.applicant() != null) {
                        sealed.put(row.getObject("request_id", UUID.class), event.applicant());
                    }
                });
        try {
            return opened(sealed);
        } catch (DataAccessException | UncheckedIOException e) {
            LOG.warn("The keys cannot be read, so no names are shown: {}", e.toString());
            return Map.of();
        }
    }

    private Map<UUID, String> opened(Map<UUID, Sealed> sealed) {
        var sealer =
                new Sealer(keys.of(sealed.values().stream().map(Sealed::subject).collect(Collectors.toSet())));
        var names = new HashMap<UUID, String>();
        sealed.forEach((request, box) -> name(sealer, box).ifPresent(name -> names.put(request, name)));
        return names;
    }

    private static Optional<String> name(Sealer sealer, Sealed box) {
        try {
            return sealer.open(box, Applicant.class).map(Applicant::name);
        } catch (SealBroken e) {
            LOG.warn("{}", e.en());
            return Optional.empty();
        }
    }
}
