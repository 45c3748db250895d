package org.gongkai.events.proactive;

import org.gongkai.events.Labelled;

/** What table 二 counts under 条例第二十条第（一）项. */
public enum DocumentKind implements Labelled {
    /** Only ministries, provinces and cities with districts can make them (立法法第九十一、九十三条). */
    RULES(
            "规章",
            "government rules",
            ProactiveCell.RULES_ISSUED,
            ProactiveCell.RULES_REPEALED,
            ProactiveCell.RULES_IN_FORCE),
    NORMATIVE_DOCUMENTS(
            "行政规范性文件",
            "administrative normative documents",
            ProactiveCell.DOCUMENTS_ISSUED,
            ProactiveCell.DOCUMENTS_REPEALED,
            ProactiveCell.DOCUMENTS_IN_FORCE);

    private final String zh;
    private final String en;
    private final ProactiveCell issued;
    private final ProactiveCell repealed;
    private final ProactiveCell inForce;

    DocumentKind(String zh, String en, ProactiveCell issued, ProactiveCell repealed, ProactiveCell inForce) {
        this.zh = zh;
        this.en = en;
        this.issued = issued;
        this.repealed = repealed;
        this.inForce = inForce;
    }

    /** The kind whose row the cell stands in. */
    public static DocumentKind of(ProactiveCell cell) {
        return cell.row() == ProactiveCell.Row.RULES ? RULES : NORMATIVE_DOCUMENTS;
    }

    /** 本年制发件数. */
    public ProactiveCell issued() {
        return issued;
    }

    /** 本年废止件数. */
    public ProactiveCell repealed() {
        return repealed;
    }

    /** 现行有效件数. */
    public ProactiveCell inForce() {
        return inForce;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
