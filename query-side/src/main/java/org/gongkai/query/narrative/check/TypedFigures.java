package org.gongkai.query.narrative.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.query.narrative.figure.FigureBook;
import org.gongkai.query.narrative.figure.Placeholders;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that were typed, held against the tables. Only numbers right behind words that name a figure are judged, and
 * none that tell of another year or of a difference: a wrong alarm costs more trust than a missed one.
 */
final class TypedFigures {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)((?:\\.\\d+)?)\\s*(件|万元|元)?");

    /** What may stand between the words and their number. */
    private static final Pattern FILLER = Pattern.compile("[的为共计有达是案件申请累合总数量均已分别：:\\s]{0,8}");

    /** Where the words of a number begin: after the last number, placeholder or pause. */
    private static final Pattern PAUSE = Pattern.compile("[，。；\\n○（）()]|\\d");

    private static final Pattern DIFFERENCE = Pattern.compile("[增减降升较比]|超过|不足");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");
    private static final Pattern LAST_YEAR = Pattern.compile("去年|上一?年度?(?!度?结转)");

    private final FigureBook book;
    private final int year;

    TypedFigures(FigureBook book, int year) {
        this.book = book;
        this.year = year;
    }

    /** What contradicts the tables in a text. */
    List<Finding> in(NarrativeSection section, String text) {
        String typed = Placeholders.typed(text);
        var findings = new ArrayList<Finding>();
        Matcher number = NUMBER.matcher(typed);
        while (number.find()) {
            Finding finding = judge(section, typed, number);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private @Nullable Finding judge(NarrativeSection section, String text, Matcher number) {
        String unit = number.group(3);
        String words = words(text, number.start());
        Claim claim = unit == null ? null : claim(words, unit);
        if (claim == null
                || isAboutAnotherYear(text, number.start())
                || DIFFERENCE.matcher(words).find()) {
            return null;
        }
        var found = new BigDecimal(number.group(1).replace(",", "") + number.group(2));
        List<BigDecimal> expected = claim.accepted().stream()
                .map(book::sum)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (expected.isEmpty() || expected.stream().anyMatch(e -> e.compareTo(found) == 0)) {
            return null;
        }
        return contradiction(section, words.strip() + number.group().strip(), expected);
    }

    private static Finding contradiction(NarrativeSection section, String quote, List<BigDecimal> expected) {
        String zh = expected.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" 或 "));
        String en = expected.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" or "));
        return new Finding(
                "TYPED_FIGURE",
                section,
                quote,
                "“%s”与表格不符，表格中为 %s。".formatted(quote, zh),
                "“%s” contradicts the tables, which say %s.".formatted(quote, en));
    }

    /** What stands before the number, back to the last pause. */
    private static String words(String text, int to) {
        int from = 0;
        Matcher pause = PAUSE.matcher(text).region(0, to);
        while (pause.find()) {
            from = pause.end();
        }
        String words = text.substring(from, to);
        return words.startsWith("件、") ? words.substring(2) : words;
    }

    /** The claim whose words end last, right before the number. */
    private static @Nullable Claim claim(String words, String unit) {
        Claim last = null;
        int end = -1;
        for (Claim claim : Claim.ALL) {
            Matcher m = claim.words().matcher(words);
            while (m.find()) {
                if (m.end() > end) {
                    last = claim;
                    end = m.end();
                }
            }
        }
        boolean near = end >= 0 && FILLER.matcher(words.substring(end)).matches();
        return last != null && near && last.unit().equals(unit) ? last : null;
    }

    /** Whether the sentence, up to the number, last speaks of a year that is not the report's. */
    private boolean isAboutAnotherYear(String text, int to) {
        int from = Math.max(text.lastIndexOf('。', to - 1), text.lastIndexOf('\n', to - 1)) + 1;
        String sentence = text.substring(from, to);
        Matcher named = YEAR.matcher(sentence);
        boolean another = false;
        while (named.find()) {
            another = Integer.parseInt(named.group(1)) != year;
        }
        return another || LAST_YEAR.matcher(sentence).find();
    }
}
