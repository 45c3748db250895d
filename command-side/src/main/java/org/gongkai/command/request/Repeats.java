package org.gongkai.command.request;

import org.gongkai.rule.chapter.ReplyRule;
import org.jspecify.annotations.Nullable;

/** Looks up the request that another one repeats. */
public final class Repeats {

    private Repeats() {}

    /**
     * The earlier request; null when it is older than this log, which cannot be checked.
     *
     * @throws org.gongkai.rule.RuleBroken when this agency did not answer it: then nothing is repeated
     */
    public static Office.@Nullable Earlier answered(String requestNo, Setting setting) {
        Office.Earlier earlier = setting.office().request(requestNo).orElse(null);
        if (earlier != null) {
            ReplyRule.REPEAT_WAS_ANSWERED.require(earlier.answered(), requestNo, earlier.state());
        }
        return earlier;
    }
}
