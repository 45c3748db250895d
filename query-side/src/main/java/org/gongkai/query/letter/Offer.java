package org.gongkai.query.letter;

import org.gongkai.events.Labelled;
import org.gongkai.letter.LetterKind;

/**
 * A letter that can be printed.
 *
 * @param kind which
 * @param readiness whether what it says is on record
 * @param suggested whether it is the one most likely wanted now
 */
public record Offer(LetterKind kind, Readiness readiness, boolean suggested) {

    /** Whether what a letter says is on record. */
    public enum Readiness implements Labelled {
        /** The step or decision it tells is recorded. */
        RECORDED("按已登记的办理记录填写", "filled from what is recorded"),
        /** The step could be taken; what it says is not recorded yet, and its gaps are marked. */
        DRAFT("尚无相应办理记录，作为草稿，空缺处标黄待填", "a draft: the step is not recorded yet, gaps are marked");

        private final String zh;
        private final String en;

        Readiness(String zh, String en) {
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
}
