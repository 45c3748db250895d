package org.gongkai.command.proactive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.command.request.Circumstances;
import org.gongkai.events.AgencyId;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.DocumentVoided;
import org.gongkai.events.proactive.FigureUnit;
import org.jspecify.annotations.Nullable;

/** A command about what an agency discloses by itself. */
public sealed interface ProactiveCommand {

    /** Whose table 二 it is. */
    AgencyId agency();

    /** Names the reopening under which closed years may be put right. */
    Circumstances given();

    /** The first year it may book into; null when that depends on what it is about. */
    @Nullable
    Integer earliest();

    /**
     * Enter a document.
     *
     * @param document the identity it gets here
     * @param issuedOn the day it was issued, not in the future
     * @param validTo the last day it says it is valid; null when it says none
     */
    record IssueDocument(
            AgencyId agency,
            UUID document,
            DocumentKind kind,
            String docNo,
            String title,
            LocalDate issuedOn,
            @Nullable LocalDate validTo,
            Circumstances given)
            implements ProactiveCommand {

        @Override
        public Integer earliest() {
            return issuedOn.getYear();
        }
    }

    /**
     * Enter that a document is no longer in force.
     *
     * @param on the first day it no longer is
     * @param byItself whether it lapsed rather than being repealed
     * @param by the paper that repealed it; null when not noted
     */
    record EndDocument(
            AgencyId agency,
            UUID document,
            LocalDate on,
            boolean byItself,
            @Nullable String by,
            Circumstances given) implements ProactiveCommand {

        @Override
        public Integer earliest() {
            return on.getYear();
        }
    }

    /** Take back a mistaken record. */
    record VoidDocument(AgencyId agency, UUID document, DocumentVoided.What what, String reason, Circumstances given)
            implements ProactiveCommand {

        @Override
        public @Nullable Integer earliest() {
            return null;
        }
    }

    /**
     * Declare how many documents were in force when a year began.
     *
     * @param inForce from 0
     * @param note why it differs from what the registry comes to; null when it is the first
     */
    record DeclareStock(
            AgencyId agency,
            int year,
            DocumentKind kind,
            BigDecimal inForce,
            String source,
            @Nullable String note,
            Circumstances given)
            implements ProactiveCommand {

        @Override
        public Integer earliest() {
            return year;
        }
    }

    /** Declare figures of a year, all or none. */
    record DeclareFigures(AgencyId agency, int year, List<Figure> figures, Circumstances given)
            implements ProactiveCommand {

        public DeclareFigures {
            figures = List.copyOf(figures);
        }

        @Override
        public Integer earliest() {
            return year;
        }
    }

    /**
     * One figure.
     *
     * @param cell the code of its cell
     * @param amount in the unit, exact
     * @param unit what the amount is given in; null for yuan where the cell is money, for the cell's own otherwise
     * @param from the first day it covers; null when it covers the whole year
     * @param to the last day; null likewise
     * @param source who answers for it
     * @param evidence SHA-256 of the scan behind it, in hex; null when none is kept
     * @param note anything else
     * @param corrects the record it puts right; null when it is new
     */
    record Figure(
            String cell,
            BigDecimal amount,
            @Nullable FigureUnit unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String source,
            @Nullable String evidence,
            @Nullable String note,
            @Nullable Long corrects) {}
}
