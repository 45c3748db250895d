package org.gongkai.fault;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.events.ledger.Outcome;

/** Whether a cited article fits the outcome (苏政办函〔2019〕98号五1): it names one of those the outcome rests on. */
final class Citation {

    private static final Pattern ARTICLE = Pattern.compile("第([〇零一二三四五六七八九十百\\d]+)条");

    private static final String DIGITS = "零一二三四五六七八九〇";

    private Citation() {}

    static boolean fits(Outcome outcome, String cited) {
        Set<Integer> owed = articles(outcome.article());
        return owed.isEmpty() || articles(cited).stream().anyMatch(owed::contains);
    }

    private static Set<Integer> articles(String text) {
        return ARTICLE.matcher(text).results().map(m -> number(m.group(1))).collect(Collectors.toUnmodifiableSet());
    }

    /** 三十六 is 36, and so is 36. */
    private static int number(String text) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '十' || c == '百') {
                sum += Math.max(digit, 1) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = digit * 10 + (Character.isDigit(c) ? Character.digit(c, 10) : DIGITS.indexOf(c) % 10);
            }
        }
        return sum + digit;
    }
}
