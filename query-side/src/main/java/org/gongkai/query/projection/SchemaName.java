package org.gongkai.query.projection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where a projection's tables live: named by what they are, so that other code never reads them by mistake. */
final class SchemaName {

    /** 48 bits: two of an office's handful of layouts meet by chance about once in 10^13. */
    private static final int DIGITS = 12;

    private SchemaName() {}

    static String of(Projection projection) {
        var text = projection.name() + '\0' + projection.ddl() + '\0' + projection.foldVersion();
        return "q_" + HexFormat.of().formatHex(sha256(text)).substring(0, DIGITS);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
