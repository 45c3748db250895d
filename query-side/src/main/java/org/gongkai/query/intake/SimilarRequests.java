package org.gongkai.query.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.query.narrative.check.Similarity;
import org.gongkai.query.register.CaseRow;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.register.Register;
import org.gongkai.query.search.SealedSearch;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;

/** Finds what the applicant asked before, while the clerk is still typing. */
final class SimilarRequests {

    /** More than this nobody reads while registering. */
    private static final int MOST = 8;

    /** A person’s name has two characters at least; one alone would find half the register. */
    private static final int SHORTEST = 2;

    private final SealedSearch search;
    private final Register register;
    private final Applicants applicants;

    SimilarRequests(SealedSearch search, Register register, Applicants applicants) {
        this.search = search;
        this.register = register;
        this.applicants = applicants;
    }

    /**
     * What is typed so far; nothing of it is kept.
     *
     * @param content the summary and the applicant’s words
     */
    record Typed(@Nullable String name, @Nullable String identityNo, String content) {

        /** By the names of the fields of the page. */
        static Typed of(Map<String, String> fields) {
            return new Typed(
                    fields.get("applicant.name"),
                    fields.get("applicant.identityNo"),
                    fields.getOrDefault("summary", "") + " " + fields.getOrDefault("content", ""));
        }
    }

    /**
     * An earlier request of the same applicant.
     *
     * @param sameIdentity whether the identity number is the same, and not only the name
     * @param sameContent whether it asks for much the same, and so is a repeat or was registered twice
     */
    record Similar(CaseRow row, boolean sameIdentity, boolean sameContent) {

        /** Whether it may be this very filing, come a second time. */
        public boolean pending() {
            return row.state().isOpen();
        }
    }

    /** The newest first, those that ask for the same before all others; none while too little is typed. */
    List<Similar> of(int agency, Typed typed) {
        Set<UUID> hits = new LinkedHashSet<>(find(agency, typed.identityNo()));
        hits.addAll(find(agency, typed.name()));
        var found = new ArrayList<Similar>();
        for (UUID hit : hits) {
            register.chronicle(hit).map(chronicle -> similar(chronicle, typed)).ifPresent(found::add);
        }
        found.removeIf(Objects::isNull);
        return found.stream()
                .sorted(Comparator.comparing(Similar::sameContent)
                        .thenComparing(s -> s.row().arrivedOn(), Comparator.<LocalDate>naturalOrder())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private List<UUID> find(int agency, @Nullable String text) {
        return text == null || text.strip().length() < SHORTEST
                ? List.of()
                : search.find(agency, text).requests();
    }

    /** Null for somebody else in whose papers the name only occurs. */
    private @Nullable Similar similar(Chronicle chronicle, Typed typed) {
        var filing = chronicle.file().facts().filing();
        var opened = applicants.open(filing);
        Applicant applicant = opened.applicant();
        if (applicant == null) {
            return null;
        }
        boolean identity = same(applicant.identityNo(), typed.identityNo());
        if (!identity && !same(applicant.name(), typed.name())) {
            return null;
        }
        String before = filing.summary() + " " + Objects.requireNonNullElse(opened.content(), "");
        boolean content = Similarity.share(typed.content(), before) >= Similarity.TOO_LIKE;
        return new Similar(chronicle.row(), identity, content);
    }

    private static boolean same(@Nullable String known, @Nullable String typed) {
        return known != null
                && typed != null
                && !typed.isBlank()
                && known.strip().equalsIgnoreCase(typed.strip());
    }
}
