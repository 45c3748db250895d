package org.gongkai.fault;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.Outcome;

/** Whether a cited article fits the outcome (苏政办函〔2019〕98号五1): it names one of those the outcome rests on. */
final class Citation {

    private static final Pattern ARTICLE = Pattern.compile("第([〇零一二三四五六七八九十百\\d]+)条");

    private Citation() {}

    static boolean fits(Outcome outcome, String cited) {
        Set<String> owed = articles(outcome.article());
        return owed.isEmpty() || articles(cited).stream().anyMatch(owed::contains);
    }

    private static Set<String> articles(String text) {
        return ARTICLE.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toUnmodifiableSet());
    }
}
