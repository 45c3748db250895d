package org.gongkai.events.ledger;

import org.gongkai.events.Labelled;

/** The six applicant categories (申请人情况), which are the columns of table 三. */
public enum Column implements Labelled {
    NATURAL_PERSON(1, "自然人", "Natural person"),
    COMMERCIAL_ENTERPRISE(2, "商业企业", "Commercial enterprise"),
    RESEARCH_INSTITUTION(3, "科研机构", "Research institution"),
    PUBLIC_WELFARE_ORGANIZATION(4, "社会公益组织", "Public-welfare organization"),
    LEGAL_SERVICE_ORGANIZATION(5, "法律服务机构", "Legal-service organization"),
    OTHER_ORGANIZATION(6, "其他", "Other organization");

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
        throw new IllegalArgumentException("no column of table 三 has number " + number);
    }
}
