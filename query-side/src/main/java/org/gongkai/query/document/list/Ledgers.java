package org.gongkai.query.document.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.events.RequestId;
import org.gongkai.query.docket.CaseStory;
import org.gongkai.query.docket.Docket;
import org.gongkai.query.document.Paper;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.register.CaseRow;
import org.gongkai.query.register.Register;
import org.gongkai.query.register.Search;
import org.gongkai.query.register.Search.Order;
import org.gongkai.query.register.Search.Sort;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;

/** The lists of an agency's requests of a year, in order of registration. */
public final class Ledgers {

    /** What a search found, up to this many requests: the case list, without personal data. */
    public static final int MOST_CASES = 20_000;

    /** What a search found, up to this many requests: the ledger, for which each one's history is read. */
    public static final int MOST_IN_LEDGER = 2_000;

    private final Register register;
    private final Docket docket;
    private final Applicants applicants;

    /** Lists what the register and the docket know, the personal data opened by these. */
    public Ledgers(Register register, Docket docket, Applicants applicants) {
        this.register = register;
        this.docket = docket;
        this.applicants = applicants;
    }

    /** The case list (申请清单), without personal data. */
    public Paper cases(Agency agency, int year) {
        var rows = rows(agency, year);
        return Listed.ofYear(agency, year, "政府信息公开申请清单", last(rows)).paper(CaseColumns.ALL, rows);
    }

    /** The ledger (登记台账), every request and its handling on one line. */
    public Paper ledger(Agency agency, int year) {
        var rows = rows(agency, year);
        var entries = entries(agency, rows);
        return Listed.ofYear(agency, year, "政府信息公开申请登记台账", last(rows)).paper(LedgerColumns.ALL, entries);
    }

    /**
     * The requests a search finds, in its order: at most {@link #MOST_CASES}.
     *
     * @param found requests in whose sealed data the text was found
     * @param today the day it is asked for
     */
    public Paper cases(Agency agency, Search search, List<UUID> found, LocalDate today) {
        var rows = register.list(search.firstPage(MOST_CASES), found).rows();
        return new Listed(agency, "", "政府信息公开申请清单", today, last(rows)).paper(CaseColumns.ALL, rows);
    }

    /** The same with every request's handling on one line and the applicants' data: at most {@link #MOST_IN_LEDGER}. */
    public Paper ledger(Agency agency, Search search, List<UUID> found, LocalDate today) {
        var rows = register.list(search.firstPage(MOST_IN_LEDGER), found).rows();
        return new Listed(agency, "", "政府信息公开申请登记台账", today, last(rows))
                .paper(LedgerColumns.ALL, entries(agency, rows));
    }

    private List<Entry> entries(Agency agency, List<CaseRow> rows) {
        var cases = docket.cases(agency.id());
        return rows.stream().flatMap(row -> entry(row, cases)).toList();
    }

    private Stream<Entry> entry(CaseRow row, List<CaseStory> all) {
        var id = new RequestId(row.requestId());
        var cases = all.stream()
                .filter(story -> story.facts().requests().contains(id))
                .toList();
        return register.chronicle(row.requestId()).stream()
                .map(chronicle -> new Entry(
                        row, chronicle, applicants.open(chronicle.file().facts().filing()), cases));
    }

    private List<CaseRow> rows(Agency agency, int year) {
        var rows = new ArrayList<CaseRow>();
        Register.Page page;
        int number = 1;
        do {
            page = register.list(search(agency, year, number));
            rows.addAll(page.rows());
            number++;
        } while (rows.size() < page.total() && !page.rows().isEmpty());
        rows.sort(Comparator.comparing(
                CaseRow::requestNo, Comparator.nullsLast(Comparator.<@Nullable String>naturalOrder())));
        return rows;
    }

    private static Search search(Agency agency, int year, int page) {
        return new Search(
                agency.id().value(),
                null,
                year,
                null,
                null,
                null,
                Search.Office.ANY,
                Search.Kind.ANY,
                new Order(Sort.REQUEST_NO, false),
                page,
                Search.MOST);
    }

    private static long last(List<CaseRow> rows) {
        return rows.stream().mapToLong(CaseRow::position).max().orElse(0);
    }
}
