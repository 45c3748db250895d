package org.gongkai.query.document.docx;

import java.math.BigInteger;

/** Word's unit of length: the twentieth part of a point. */
public final class Twips {

    private static final double PER_MM = 1440 / 25.4;

    private Twips() {}

    /** So many millimetres, to the nearest twip. */
    public static int of(int millimetres) {
        return (int) Math.round(millimetres * PER_MM);
    }

    /** As the file format wants it. */
    public static BigInteger big(int twips) {
        return BigInteger.valueOf(twips);
    }
}
