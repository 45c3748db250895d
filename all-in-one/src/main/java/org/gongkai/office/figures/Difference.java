package org.gongkai.office.figures;

import org.gongkai.events.ledger.TableTemplate.Head;
import org.gongkai.events.ledger.TableTemplate.Row;

/**
 * One cell that is not what it should be.
 *
 * @param row its row
 * @param column its column
 * @param expected what it should be
 * @param found what stands there
 * @param rule why it should be so
 */
public record Difference(Row row, Head column, int expected, int found, Rule rule) {

    /** What ties the cells of table 三 together (勾稽关系). */
    public enum Rule {
        RESULTS_ADD_UP("各项办理结果之和", "the sum of the results"),
        YEAR_BALANCES("第一项加第二项减第三项总计", "I plus II minus the total of III"),
        COLUMNS_ADD_UP("各列之和", "the sum of the columns"),
        AS_PUBLISHED("公布的数字", "the published figure");

        private final String zh;
        private final String en;

        Rule(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /** The sentence in Chinese, with line, column and both figures. */
    public String zh() {
        return "“" + row.zh() + "”行“" + column.zh() + "”列：应为 " + expected + "（" + rule.zh + "），实为 " + found + "。";
    }

    /** The sentence in English, with line, column and both figures. */
    public String en() {
        return "Line \"" + row.en() + "\", column \"" + column.en() + "\": expected " + expected + " (" + rule.en
                + "), found " + found + ".";
    }
}
