package org.gongkai.command.web.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.command.agency.ChangeSettings;
import org.gongkai.command.agency.SettingsGiven;
import org.gongkai.command.body.BadField;
import org.gongkai.command.body.Body;
import org.gongkai.events.AgencyId;
import org.gongkai.events.number.NumberPattern;
import org.gongkai.events.number.Series;
import org.jspecify.annotations.Nullable;

/** The settings of an agency as they are typed in. */
final class SettingsBody {

    private static final Set<String> MANDATORY =
            Set.of("fullName", "level", "openChannels", "chargesFees", "approvalMode", "numbers");

    private static final Pattern POSTCODE = Pattern.compile("\\d{6}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /** A name stands in every letter's head and before every document number. */
    private static final int LONGEST_NAME = 100;

    private SettingsBody() {}

    static ChangeSettings read(AgencyId agency, Body body) {
        Set<String> emptied = body.fields().properties().stream()
                .filter(field -> field.getValue().isNull())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        emptied.stream().filter(MANDATORY::contains).sorted().findFirst().ifPresent(field -> {
            throw new BadField(field, "字段“" + field + "”不能清空。", "Field " + field + " cannot be emptied.");
        });
        SettingsGiven given = body.as(SettingsGiven.class);
        require(given);
        return new ChangeSettings(agency, given, emptied);
    }

    private static void require(SettingsGiven given) {
        requireShort("fullName", "机关全称", given.fullName());
        requireShort("shortName", "简称", given.shortName());
        requireShort("documentMark", "机关代字", given.documentMark());
        requireLike("postcode", POSTCODE, given.postcode(), "邮政编码应为六位数字", "six digits");
        requireLike("email", EMAIL, given.email(), "电子邮箱应像 office@example.gov.cn", "an e-mail address");
        List<SettingsGiven.SeriesGiven> numbers = given.numbers();
        if (numbers != null) {
            numbers.forEach(SettingsBody::require);
        }
    }

    private static void require(SettingsGiven.SeriesGiven given) {
        requireSeries("numbers.series", given.series());
        String pattern = given.pattern();
        if (pattern != null && !NumberPattern.isPattern(pattern)) {
            throw new BadField(
                    "numbers.pattern",
                    "编号格式“" + pattern + "”应含一个 {year} 和一个 {number}（或 {number:4}），可含 {mark}。",
                    "The pattern " + pattern
                            + " must have one {year} and one {number} (or {number:4}), and may have {mark}.");
        }
    }

    /** A series' code as it is typed or stands in an address. */
    static String requireSeries(String field, String code) {
        if (!Series.isCode(code)) {
            throw new BadField(
                    field,
                    "编号系列“" + code + "”应为 1 至 20 个大写字母，如 REQUEST、REPLY。",
                    "The series " + code + " must have 1 to 20 capital letters, for instance REQUEST or REPLY.");
        }
        return code;
    }

    private static void requireShort(String field, String zh, @Nullable String text) {
        if (text != null && text.length() > LONGEST_NAME) {
            throw new BadField(
                    field,
                    zh + "超过 " + LONGEST_NAME + " 字。",
                    "Field " + field + " is longer than " + LONGEST_NAME + " characters.");
        }
    }

    private static void requireLike(String field, Pattern like, @Nullable String text, String zh, String en) {
        if (text != null && !like.matcher(text).matches()) {
            throw new BadField(
                    field, zh + "，填写的是“" + text + "”。", "Field " + field + " must be " + en + "; found " + text + ".");
        }
    }
}
