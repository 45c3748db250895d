package org.gongkai.access;

import org.gongkai.events.Labelled;

/** What somebody does in an office. One account may hold several, each for one agency or for all. */
public enum Role implements Labelled {
    /** Registers requests and cases and handles them. */
    CASEWORKER("经办人", "caseworker"),
    /** Heads the disclosure office: approves, does what a caseworker does, closes and reopens years. */
    HEAD("负责人", "head"),
    /** Writes the annual report, declares the figures of table 二, closes a year and takes the report on its way. */
    REPORT_AUTHOR("年报编制人", "report author"),
    /** Reads everything, changes nothing. */
    AUDITOR("监督员", "auditor"),
    /** Keeps accounts, settings, calendars and templates; sees no request by that alone. */
    ADMINISTRATOR("管理员", "administrator");

    private final String zh;
    private final String en;

    Role(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
