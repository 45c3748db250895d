package org.gongkai.events.ledger;

import java.util.Arrays;
import java.util.List;
import org.gongkai.events.Labelled;

/**
 * The columns of the ledger: the six applicant categories (申请人情况) of table 三, and the three kinds of cases of table 四.
 */
public enum Column implements Labelled {
    NATURAL_PERSON(1, "自然人", "Natural person"),
    COMMERCIAL_ENTERPRISE(2, "商业企业", "Commercial enterprise"),
    RESEARCH_INSTITUTION(3, "科研机构", "Research institution"),
    PUBLIC_WELFARE_ORGANIZATION(4, "社会公益组织", "Public-welfare organization"),
    LEGAL_SERVICE_ORGANIZATION(5, "法律服务机构", "Legal-service organization"),
    OTHER_ORGANIZATION(6, "其他", "Other organization"),
    REVIEW(10, "行政复议", "Administrative review"),
    SUIT_DIRECT(11, "行政诉讼/未经复议直接起诉", "Administrative litigation: sued directly without review"),
    SUIT_AFTER_REVIEW(12, "行政诉讼/复议后起诉", "Administrative litigation: sued after review");

    /** The applicant categories, in the order of table 三. */
    public static final List<Column> OF_REQUESTS = all(Account.REQUESTS);

    /** The kinds of cases, in the order of table 四. */
    public static final List<Column> OF_CASES = all(Account.CASES);

    /** The number of the first kind of cases; below it stand the applicant categories. */
    private static final int FIRST_OF_CASES = 10;

    private final int number;
    private final String zh;
    private final String en;

    Column(int number, String zh, String en) {
        this.number = number;
        this.zh = zh;
        this.en = en;
    }

    /** The number the log's typed columns store; stable for ever. */
    public int number() {
        return number;
    }

    /** What it counts. */
    public Account account() {
        return number < FIRST_OF_CASES ? Account.REQUESTS : Account.CASES;
    }

    /** The columns of an account, in its table's order. */
    public static List<Column> of(Account account) {
        return account == Account.REQUESTS ? OF_REQUESTS : OF_CASES;
    }

    private static List<Column> all(Account account) {
        return Arrays.stream(values())
                .filter(column -> column.account() == account)
                .toList();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /**
     * The column with this number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Column of(int number) {
        for (Column column : values()) {
            if (column.number == number) {
                return column;
            }
        }
        throw new IllegalArgumentException("no column of the ledger has number " + number);
    }
}
