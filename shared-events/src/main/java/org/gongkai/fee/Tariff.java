package org.gongkai.fee;

import org.gongkai.events.request.FeeBasis;

/**
 * The information processing fee in yuan (国办函〔2020〕109号第四、五条): progressive, each part of the quantity by its own
 * rate.
 */
public final class Tariff {

    private static final int FREE_REQUESTS = 10;
    private static final int FIRST_BAND_ENDS = 30;
    private static final int BAND = 10;
    private static final int RATE = 100;

    private static final int FREE_PAGES = 30;

    private Tariff() {}

    /**
     * The fee.
     *
     * @param quantity requests, or pages of one side of A4 or smaller; at least 0
     * @param before requests of the same applicant that the agency received earlier in the same calendar month; a
     *     page tariff counts each request alone and does not look at it
     */
    public static int yuan(FeeBasis basis, int quantity, int before) {
        if (quantity < 0 || before < 0) {
            throw new IllegalArgumentException("a quantity is not negative, found " + quantity + " after " + before);
        }
        return switch (basis) {
            case PER_REQUEST -> requests(before + quantity) - requests(before);
            case PER_PAGE -> pages(quantity);
        };
    }

    /** The 1st to 10th are free, the 11th to 30th 100 yuan each, every further band of 10 adds 100. */
    private static int requests(int upTo) {
        int sum = 0;
        for (int nth = FREE_REQUESTS + 1; nth <= upTo; nth++) {
            sum += rate(nth);
        }
        return sum;
    }

    private static int rate(int nth) {
        return nth <= FIRST_BAND_ENDS ? RATE : RATE * (2 + (nth - FIRST_BAND_ENDS - 1) / BAND);
    }

    /** Up to 30 pages are free, to 100 pages 10 yuan each, to 200 pages 20, beyond 40. */
    private static int pages(int count) {
        int low = Math.max(0, Math.min(count, 100) - FREE_PAGES);
        int middle = Math.max(0, Math.min(count, 200) - 100);
        int high = Math.max(0, count - 200);
        return low * 10 + middle * 20 + high * 40;
    }
}
