package org.gongkai.command.applicant;

import static java.util.Comparator.naturalOrder;

import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.Facts;
import org.gongkai.command.log.Sql;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.RequestEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds an applicant's other requests at an agency without knowing who it is. Joins its caller's transaction. */
public class ApplicantIndex {

    /** Most requests that ask for the same. */
    private static final int SAME = 20;

    /** Most other requests of the same applicant: a hint that there are some. */
    private static final int OTHERS = 5;

    private static final String NOTE = Sql.of(ApplicantIndex.class, "note.sql");
    private static final String SAME_APPLICANT = Sql.of(ApplicantIndex.class, "same-applicant.sql");
    private static final String OF_THE_SAME = Sql.of(ApplicantIndex.class, "of-the-same-applicant.sql");
    private static final String STREAMS = Sql.of(ApplicantIndex.class, "streams.sql");
    private static final String FORGET = Sql.of(ApplicantIndex.class, "forget.sql");

    private record Found(UUID request, boolean sameContent) {}

    private final JdbcClient jdbc;

    /** Over the command side's pool. */
    public ApplicantIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on the request is found under this fingerprint. */
    public void note(AgencyId agency, RequestId request, Fingerprint fingerprint) {
        note(agency, request, "APPLICANT", fingerprint.applicant());
        note(agency, request, "CONTENT", fingerprint.content());
    }

    private void note(AgencyId agency, RequestId request, String kind, byte @Nullable [] hash) {
        if (hash != null) {
            jdbc.sql(NOTE)
                    .param("agency", agency.value())
                    .param("kind", kind)
                    .param("hash", hash)
                    .param("request", request.value())
                    .update();
        }
    }

    /**
     * The applicant's other requests at the agency, those received last first: at most 20 with the same content, and
     * 5 with another.
     *
     * @param except the request itself, which is no repeat of itself
     */
    public List<Similar> similar(AgencyId agency, Fingerprint fingerprint, RequestId except) {
        if (fingerprint.applicant() == null) {
            return List.of();
        }
        List<Found> found = jdbc.sql(SAME_APPLICANT)
                .param("agency", agency.value())
                .param("applicant", fingerprint.applicant())
                .param("content", fingerprint.content(), Types.BINARY)
                .param("except", except.value())
                .param("limit", SAME + OTHERS)
                .query((row, n) -> new Found(row.getObject("request", UUID.class), row.getBoolean("same_content")))
                .list();
        Set<UUID> same = requests(found.stream().filter(Found::sameContent).limit(SAME));
        Set<UUID> others =
                requests(found.stream().filter(other -> !other.sameContent()).limit(OTHERS));
        return Stream.concat(
                        files(same).map(file -> similar(file, true)),
                        files(others).map(file -> similar(file, false)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Set<UUID> requests(Stream<Found> found) {
        return found.map(Found::request).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static final Comparator<Similar> NEWEST_FIRST =
            Comparator.comparing(Similar::receivedOn, Comparator.nullsFirst(Comparator.reverseOrder()));

    private static Similar similar(CaseFile file, boolean sameContent) {
        Facts facts = file.facts();
        var receipt = facts.receipt();
        return new Similar(
                facts.requestId().value(),
                receipt == null ? null : receipt.requestNo(),
                receipt == null ? null : receipt.receivedOn(),
                facts.state(),
                true,
                sameContent);
    }

    /**
     * How many requests of this request's applicant the agency received in a month before this one (条例第四十二条, for
     * the fee): those of earlier days, and of the same day those registered before it. What was split off another
     * request or is decided anew was not asked again and does not count, nor does what was voided.
     *
     * @return 0 too when nothing is known of the applicant
     */
    public int countInMonth(AgencyId agency, RequestId request, YearMonth month) {
        var same = new LinkedHashSet<>(jdbc.sql(OF_THE_SAME)
                .param("agency", agency.value())
                .param("request", request.value())
                .query((row, n) -> row.getObject("request", UUID.class))
                .list());
        List<CaseFile> inOrder = files(same)
                .filter(file -> isOf(request, file) || (wasAsked(file) && isIn(month, file)))
                .sorted(Comparator.comparing(ApplicantIndex::receivedOn, Comparator.nullsLast(naturalOrder())))
                .toList();
        int place = 0;
        while (place < inOrder.size() && !isOf(request, inOrder.get(place))) {
            place++;
        }
        return inOrder.isEmpty() ? 0 : place;
    }

    private static boolean isOf(RequestId request, CaseFile file) {
        return file.facts().requestId().equals(request);
    }

    private static boolean wasAsked(CaseFile file) {
        var receipt = file.facts().receipt();
        return receipt != null && receipt.origin() != Origin.SPLIT && receipt.origin() != Origin.REMAND;
    }

    private static boolean isIn(YearMonth month, CaseFile file) {
        LocalDate on = receivedOn(file);
        return on != null && YearMonth.from(on).equals(month);
    }

    private static @Nullable LocalDate receivedOn(CaseFile file) {
        var receipt = file.facts().receipt();
        return receipt == null || file.facts().voidedOn() != null ? null : receipt.receivedOn();
    }

    /** The request is found no more; no fact is lost. */
    public void forget(RequestId request) {
        jdbc.sql(FORGET).param("request", request.value()).update();
    }

    /** The files of these requests, in their order; those that the log does not know are left out. */
    private Stream<CaseFile> files(Set<UUID> requests) {
        if (requests.isEmpty()) {
            return Stream.empty();
        }
        var events = new LinkedHashMap<UUID, List<RequestEvent>>();
        requests.forEach(request -> events.put(request, new ArrayList<>()));
        String ids = requests.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        jdbc.sql(STREAMS).param("requests", ids).query(row -> {
            var event = (RequestEvent)
                    EventJson.CURRENT.read(row.getString("name"), row.getInt("version"), row.getString("payload"));
            events.computeIfAbsent(row.getObject("aggregate", UUID.class), id -> new ArrayList<>())
                    .add(event);
        });
        return events.values().stream().filter(stream -> !stream.isEmpty()).map(CaseFile::of);
    }
}
