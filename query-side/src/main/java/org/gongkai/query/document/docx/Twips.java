package org.gongkai.query.document.docx;

import java.math.BigInteger;

/** Word's unit of length: the twentieth part of a point. */
final class Twips {

    private static final double PER_MM = 1440 / 25.4;

    private Twips() {}

    static int of(int millimetres) {
        return (int) Math.round(millimetres * PER_MM);
    }

    static BigInteger big(int twips) {
        return BigInteger.valueOf(twips);
    }
}
