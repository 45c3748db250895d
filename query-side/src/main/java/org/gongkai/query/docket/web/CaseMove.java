package org.gongkai.query.docket.web;

import static org.gongkai.query.docket.web.Field.may;
import static org.gongkai.query.docket.web.Field.must;
import static org.gongkai.query.docket.web.Field.to;

import java.util.List;
import java.util.Locale;
import org.gongkai.query.docket.web.Field.Kind;

/**
 * What can be done to a case, with the short form each step needs: the one catalogue the page is drawn from. The name
 * in kebab case is the command's name in the API, the fields are the command's.
 */
public enum CaseMove {
    RECEIVE_NOTICE(Rank.COMMON, must("receivedOn", Kind.DAY), may("simplified", Kind.YES)),
    RESPOND(Rank.COMMON, must("respondedOn", Kind.DAY)),
    ACCEPT(Rank.COMMON, must("acceptedOn", Kind.DAY)),
    CONCLUDE_INSTANCE(
            Rank.COMMON,
            must("instance", Kind.INSTANCE),
            must("form", Kind.FORM),
            must("concludedOn", Kind.DAY),
            may("body", Kind.TEXT)),
    APPEAL(Rank.COMMON, must("filedOn", Kind.DAY), must("body", Kind.TEXT), may("byAgency", Kind.YES)),
    CONCLUDE(
            Rank.COMMON,
            must("form", Kind.FORM),
            must("effectiveOn", Kind.DAY),
            may("decidedOn", Kind.DAY),
            may("redecisionOrdered", Kind.YES),
            may("redecisionBy", Kind.DAY)),
    REJECT(Rank.COMMON, must("rejectedOn", Kind.DAY)),
    SUSPEND(Rank.COMMON, must("suspendedOn", Kind.DAY), must("reason", Kind.TEXT)),
    RESUME(Rank.COMMON, must("resumedOn", Kind.DAY)),
    LINK_REQUESTS(Rank.COMMON, must("requests", Kind.REQUESTS), must("linkedOn", Kind.DAY)),
    OPEN_RETRIAL(Rank.RARE, must("openedOn", Kind.DAY), must("body", Kind.TEXT)),
    AMEND_CASE_NO(Rank.MENDING, to("to-number", Kind.TEXT), must("reason", Kind.TEXT)),
    AMEND_ROUTE(Rank.MENDING, to("to-route", Kind.ROUTE), must("reason", Kind.TEXT)),
    AMEND_FILING_DATE(Rank.MENDING, to("to-filed", Kind.DAY), must("reason", Kind.TEXT)),
    AMEND_FORM(Rank.MENDING, to("to-form", Kind.FORM), must("reason", Kind.TEXT)),
    AMEND_EFFECTIVE_DATE(Rank.MENDING, to("to-effective", Kind.DAY), must("reason", Kind.TEXT)),
    VOID(Rank.MENDING, must("reason", Kind.TEXT), may("duplicateOf", Kind.TEXT), may("voidedOn", Kind.DAY));

    /** How often a step is needed, which decides where its button stands. */
    public enum Rank {
        COMMON,
        RARE,
        MENDING
    }

    private final Rank rank;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is.
    private final List<Field> fields;

    CaseMove(Rank rank, Field... fields) {
        this.rank = rank;
        this.fields = List.of(fields);
    }

    /** Its name in the API, which also ends the keys of its words. */
    public String command() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its button stands. */
    public Rank rank() {
        return rank;
    }

    /** What it asks for, in order. */
    public List<Field> fields() {
        return fields;
    }
}
