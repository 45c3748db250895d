package org.gongkai.command.attachment;

import java.util.List;
import java.util.UUID;
import org.gongkai.command.casework.file.UnknownRequest;
import org.gongkai.command.desk.Streams;
import org.gongkai.events.Event;
import org.gongkai.events.RequestId;
import org.gongkai.events.sealed.KeyVault;
import org.gongkai.events.sealed.Sealed;

/** Under whose key a request's files are sealed. */
final class Subjects {

    private final Streams streams;
    private final KeyVault vault;

    Subjects(Streams streams, KeyVault vault) {
        this.streams = streams;
        this.vault = vault;
    }

    /**
     * The applicant whose data the request has sealed already; a new one when they were erased. A request without
     * personal data so far gets one with its own id.
     *
     * @throws UnknownRequest when there is no such request
     */
    UUID of(RequestId request) {
        List<Event> events = streams.read(request.value());
        if (events.isEmpty()) {
            throw new UnknownRequest(request.toString());
        }
        List<UUID> known = events.stream()
                .flatMap(Sealed::in)
                .map(Sealed::subject)
                .distinct()
                .toList();
        return known.stream()
                .filter(subject -> vault.find(subject).isPresent())
                .findFirst()
                .orElseGet(() -> made(known.isEmpty() ? request.value() : UUID.randomUUID()));
    }

    private UUID made(UUID subject) {
        vault.create(subject);
        return subject;
    }
}
