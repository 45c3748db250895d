package org.gongkai.command.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.NumberUse;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.command.casework.file.RequestStreams;
import org.gongkai.command.desk.Streams;
import org.gongkai.command.log.LogReader;
import org.gongkai.command.request.Office;
import org.gongkai.command.request.Practice;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.number.Series;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.Source;
import org.gongkai.events.request.StepRetracted;
import org.gongkai.events.sealed.KeyVault;
import org.gongkai.events.sealed.Sealed;
import org.gongkai.events.sealed.Sealer;
import org.jspecify.annotations.Nullable;

/** What the office around a request knows: numbers, other requests, keys, who did what. */
public class Bureau {

    private final OfficeBooks books;
    private final RequestKeys keys;
    private final Streams streams;
    private final LogReader log;
    private final KeyVault vault;

    /** Made of the office's parts. */
    public Bureau(OfficeBooks books, RequestKeys keys, Streams streams, LogReader log, KeyVault vault) {
        this.books = books;
        this.keys = keys;
        this.streams = streams;
        this.log = log;
        this.vault = vault;
    }

    Practice practice(AgencyId agency, int year) {
        return books.practice(agency, year);
    }

    void decided(List<? extends RequestEvent> events) {
        keys.keep(events);
        books.applicants().note(events);
        for (RequestEvent event : events) {
            if (event instanceof StepRetracted retracted) {
                giveBack(retracted);
            }
        }
    }

    /** What never happened leaves its number to what really did. */
    private void giveBack(StepRetracted retracted) {
        var step = streams.read(retracted.aggregate()).get(Math.toIntExact(retracted.step()));
        NumberUse use = NumberUse.of(step);
        if (use != null) {
            books.numbers().giveBack(use);
        }
    }

    Office of(AgencyId agency, String by) {
        return new AgencyOffice(agency, by);
    }

    private final class AgencyOffice implements Office {

        private final AgencyId agency;
        private final String by;

        private AgencyOffice(AgencyId agency, String by) {
            this.agency = agency;
            this.by = by;
        }

        /** For instance 2026-依申请-0012: gap-free within the agency and the year of receipt (条例第四十五条). */
        @Override
        public String requestNo(int year, @Nullable String typed) {
            return books.numbers().give(agency, Series.REQUEST.name(), year, typed, false);
        }

        @Override
        public String documentNo(Documents series, int year, @Nullable String typed, boolean shared) {
            return books.numbers().give(agency, series.name(), year, typed, shared);
        }

        @Override
        public Optional<Earlier> request(String requestNo) {
            return keys.numbered(agency, requestNo).map(this::earlier);
        }

        private Earlier earlier(RequestId request) {
            var facts = RequestStreams.file(streams, request).facts();
            return new Earlier(request, facts.state(), facts.outcome());
        }

        @Override
        public int receivedBefore(RequestId request, LocalDate receivedOn) {
            return books.applicants().index().countInMonth(agency, request, YearMonth.from(receivedOn));
        }

        @Override
        public Optional<String> registered(Source source) {
            return keys.from(agency, source).map(request -> {
                Receipt receipt = RequestStreams.file(streams, request).facts().receipt();
                return receipt == null ? request.toString() : receipt.requestNo();
            });
        }

        @Override
        public Sealed seal(Facts facts, String text) {
            UUID known = subject(facts);
            UUID subject = known == null || vault.find(known).isEmpty() ? fresh() : known;
            return new Sealer(vault).seal(subject, text);
        }

        /** A key that was erased is never made again: what comes later is sealed under one of its own. */
        private UUID fresh() {
            UUID subject = UUID.randomUUID();
            vault.create(subject);
            return subject;
        }

        private static @Nullable UUID subject(Facts facts) {
            Sealed applicant = facts.filing().applicant();
            Sealed sealed = applicant == null ? facts.filing().content() : applicant;
            return sealed == null ? null : sealed.subject();
        }

        @Override
        public String actor() {
            return by;
        }

        @Override
        public String recordedBy(RequestId request, long sequence) {
            String metadata = log.stream(request.value(), sequence).getFirst().metadata();
            try {
                return EventJson.mapper().readTree(metadata).path("by").asText();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("step " + sequence + " of " + request + " has broken metadata", e);
            }
        }
    }
}
