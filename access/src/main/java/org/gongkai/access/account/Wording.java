package org.gongkai.access.account;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What logins and names look like. */
final class Wording {

    private static final Pattern LOGIN = Pattern.compile("[\\p{IsHan}A-Za-z0-9][\\p{IsHan}A-Za-z0-9._-]{1,39}");
    private static final int LONGEST = 40;

    /** Those who are in without an account: nobody may write records under their names. */
    private static final Set<String> TAKEN = Set.of("token", "browser", "system", "gongkai");

    private Wording() {}

    static void requireLogin(String login) {
        if (!LOGIN.matcher(login).matches()) {
            throw AccountRefused.field(
                    "login",
                    "账号应为 2 到 40 个汉字、字母、数字或 . _ -，以汉字、字母或数字开头。",
                    "A login is 2 to 40 Chinese characters, letters, digits or . _ -, and begins with no sign.");
        }
        if (TAKEN.contains(login.toLowerCase(Locale.ROOT))) {
            throw AccountRefused.field(
                    "login", "账号“" + login + "”由系统保留。", "The login " + login + " is the program's own.");
        }
    }

    static void requireName(String field, String name) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST || !printable(kept)) {
            throw AccountRefused.field(field, "姓名应为 1 到 40 个字。", "A full name has 1 to 40 characters.");
        }
    }

    static void requireSection(String section) {
        if (section.strip().length() > LONGEST || !printable(section)) {
            throw AccountRefused.field("section", "科室不超过 40 个字。", "A section has at most 40 characters.");
        }
    }

    static void requireTokenName(String name) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST || !printable(kept)) {
            throw AccountRefused.field("name", "令牌名称应为 1 到 40 个字。", "The name of a token has 1 to 40 characters.");
        }
    }

    private static boolean printable(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }
}
