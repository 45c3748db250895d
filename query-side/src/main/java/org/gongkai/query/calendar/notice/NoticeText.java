package org.gongkai.query.calendar.notice;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A notice's text as it is read: no blanks, digits half width, punctuation Chinese, periods of days with 至.
 *
 * @param plain the text
 */
record NoticeText(String plain) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern UNTIL = Pattern.compile("(日(?:（[^（）]{0,20}）)?)[-–—~到]+(?=\\d)");

    static NoticeText of(String pasted) {
        String text = BLANKS.matcher(Normalizer.normalize(pasted, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('(', '（')
                .replace(')', '）')
                .replace(':', '：')
                .replace(',', '，')
                .replace(';', '；')
                .replace('[', '〔')
                .replace(']', '〕');
        return new NoticeText(UNTIL.matcher(text).replaceAll("$1至"));
    }

    /** What the pattern's first group, or the whole of it, matches first. */
    Optional<String> find(Pattern pattern) {
        var found = pattern.matcher(plain);
        return found.find() ? Optional.of(found.group(found.groupCount() == 0 ? 0 : 1)) : Optional.empty();
    }
}
