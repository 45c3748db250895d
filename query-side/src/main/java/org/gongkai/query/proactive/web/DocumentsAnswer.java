package org.gongkai.query.proactive.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.proactive.Registry;
import org.gongkai.proactive.Registry.Document;
import org.jspecify.annotations.Nullable;

/** The registry of documents, in the order they were entered. */
record DocumentsAnswer(int agency, LocalDate on, List<Row> documents) {

    /** A document, and whether it is in force on the day asked about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            UUID documentId,
            String kind,
            String docNo,
            String title,
            LocalDate issuedOn,
            @Nullable LocalDate validTo,
            boolean inForce,
            @Nullable LocalDate endedOn,
            @Nullable Boolean lapsed) {

        static Row of(Document document, LocalDate on) {
            var issued = document.issued();
            return new Row(
                    issued.document(),
                    issued.kind().name(),
                    issued.docNo(),
                    issued.title(),
                    issued.issuedOn(),
                    issued.validTo(),
                    document.isInForce(on),
                    document.endedOn(),
                    document.endedOn() == null ? null : document.lapsed());
        }
    }

    static DocumentsAnswer of(int agency, LocalDate on, Registry registry) {
        return new DocumentsAnswer(
                agency, on, registry.documents().map(d -> Row.of(d, on)).toList());
    }
}
