package org.gongkai.wire;

/** What came along is not a record of a log: an attribute is missing or is not what it should be. */
public final class UnreadableEnvelope extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the attribute and what was found; never a value of the payload. */
    public UnreadableEnvelope(String attribute, String found) {
        super("传送的记录缺少或写错了属性 " + attribute + "。 The record's attribute " + attribute + " is " + found + ".");
    }
}
