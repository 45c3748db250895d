package org.gongkai.command.body;

import java.util.regex.Pattern;

/** A file's check code (校验码) as it is typed in: its SHA-256 in lower-case hexadecimal digits. */
public final class CheckCode {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private CheckCode() {}

    /** Whether the text has the form of one. */
    public static boolean isOne(String text) {
        return SHA_256.matcher(text).matches();
    }
}
