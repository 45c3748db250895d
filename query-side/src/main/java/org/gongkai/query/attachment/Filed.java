package org.gongkai.query.attachment;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.request.AttachmentAdded;
import org.gongkai.events.request.Inheritance;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestTransferredIn;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.Recounted;
import org.jspecify.annotations.Nullable;

/**
 * A file that lies in a request's dossier, its own or come along from the request it was split from or taken over from.
 *
 * @param record what brought it here
 */
public record Filed(AttachmentAdded attachment, Recounted record) {

    /** All files of a request that count, in the order they came. */
    public static List<Filed> of(Chronicle chronicle) {
        return chronicle.file().steps().stream()
                .filter(step -> !step.retracted())
                .flatMap(step -> of(step, chronicle))
                .toList();
    }

    private static Stream<Filed> of(CaseFile.Step step, Chronicle chronicle) {
        Recounted record = chronicle.events().get((int) step.sequence());
        return in(step.event()).map(added -> new Filed(added, record));
    }

    private static Stream<AttachmentAdded> in(RequestEvent event) {
        return switch (event) {
            case AttachmentAdded added -> Stream.of(added);
            case RequestReceived received -> along(received.inherited());
            case RequestTransferredIn taken -> along(taken.inherited());
            default -> Stream.empty();
        };
    }

    private static Stream<AttachmentAdded> along(@Nullable Inheritance inherited) {
        return inherited == null
                ? Stream.empty()
                : inherited.file().stream()
                        .map(step -> (RequestEvent) EventJson.CURRENT.read(step.name(), step.version(), step.payload()))
                        .flatMap(Filed::in);
    }
}
