package org.gongkai.query.audit.explain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.events.AgencyId;
import org.gongkai.query.docket.Docket;
import org.gongkai.query.drill.DrillDown;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.register.Register;
import org.gongkai.query.report.AsOf;
import org.jspecify.annotations.Nullable;

/** Explains a record by its position, a request by its id or number, a case by its id, a figure by its address. */
public final class Explain {

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final int CELL_PARTS = 4;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(AsOf.ZONE);

    private final RecordExplainer records;
    private final RequestExplainer requests;
    private final CellExplainer cells;
    private final Register register;
    private final Docket docket;
    private final Ledger ledger;

    /** From these. */
    public Explain(Feed feed, Ledger ledger, Register register, Docket docket, DrillDown drillDown) {
        this.records = new RecordExplainer(feed, ledger, register, docket);
        this.requests = new RequestExplainer(ledger);
        this.cells = new CellExplainer(drillDown);
        this.register = register;
        this.docket = docket;
        this.ledger = ledger;
    }

    /**
     * The explanation.
     *
     * @param what a position, a request's id or number (or agency/number), or agency/year/line/column
     * @throws Refused when there is no such thing, or more than one
     */
    public Explained what(String what) {
        String text = what.strip();
        String[] parts = text.split("/", -1);
        if (parts.length == CELL_PARTS) {
            return cells.cell(parts[0], parts[1], parts[2], parts[3]);
        }
        if (POSITION.matcher(text).matches()) {
            return records.record(Long.parseLong(text));
        }
        if (ID.matcher(text).matches()) {
            var story = docket.story(UUID.fromString(text)).orElse(null);
            if (story != null) {
                return ExplainedCase.of(story, ledger);
            }
        }
        return requests.request(ID.matcher(text).matches() ? UUID.fromString(text) : numbered(text), register);
    }

    /** A number is unique within its agency; where several agencies gave the same, the agency has to be named. */
    private UUID numbered(String text) {
        int slash = text.indexOf('/');
        var ids = register.numbered(slash < 0 ? text : text.substring(slash + 1));
        var found = slash < 0
                ? ids
                : ids.stream()
                        .filter(id -> agency(id).equals(text.substring(0, slash)))
                        .toList();
        if (found.size() > 1) {
            throw ambiguous(text, found);
        }
        if (found.isEmpty()) {
            throw Refused.notFound(
                    "what",
                    "没有找到“%s”：请填记录序号、申请编号，或“机关/年度/行/列”，例如 1/2025/NEW_RECEIVED/NATURAL_PERSON。".formatted(text),
                    "There is no “%s”: give a record's position, a request's id or number, or agency/year/line/column."
                            .formatted(text));
        }
        return found.getFirst();
    }

    private Refused ambiguous(String text, List<UUID> found) {
        String choices = found.stream().map(id -> agency(id) + "/" + text).collect(Collectors.joining(", "));
        return Refused.badParameter(
                "what",
                "编号“%s”在多个机关都有，请指明：%s。".formatted(text, choices),
                "Several agencies have a request “%s”; name one: %s.".formatted(text, choices));
    }

    private String agency(UUID request) {
        return register.chronicle(request)
                .map(chronicle -> chronicle.file().facts().agency().toString())
                .orElse("");
    }

    /** The agency's name; null when none of this number is registered. */
    static @Nullable String name(Ledger ledger, AgencyId agency) {
        return ledger.agency(agency, Long.MAX_VALUE).map(Agency::name).orElse(null);
    }

    /** The instant in China, to the second. */
    static String time(Instant instant) {
        return TIME.format(instant);
    }
}
