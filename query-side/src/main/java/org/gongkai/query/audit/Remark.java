package org.gongkai.query.audit;

import org.gongkai.events.chain.Finding;

/**
 * One thing that is not as it should be.
 *
 * @param kind what is wrong, a stable code
 * @param position the record it was found at (记录序号); 0 where it is no one record's
 * @param zh what was expected and what was found
 * @param en the same in English
 */
public record Remark(String kind, long position, String zh, String en) {

    /** The two sentences of a finding of the chain stand one after the other. */
    static Remark of(Finding finding) {
        String[] sentences = finding.message().split("(?<=。) ", 2);
        String en = sentences.length == 2 ? "Record " + finding.position() + ": " + sentences[1] : finding.message();
        return new Remark(finding.kind().name(), finding.position(), sentences[0], en);
    }
}
