package org.gongkai.query.proactive;

/**
 * Something to look at before table 二 is signed; nothing is refused for it.
 *
 * @param code its stable name
 * @param zh the sentence in Chinese
 * @param en the same in English
 */
public record Remark(String code, String zh, String en) {}
