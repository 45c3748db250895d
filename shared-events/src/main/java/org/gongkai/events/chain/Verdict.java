package org.gongkai.events.chain;

import java.util.HexFormat;
import java.util.List;

/**
 * What a walk along the chain found.
 *
 * @param events how many were read
 * @param position of the last one; 0 for an empty log
 * @param head its check code, in hex
 * @param faults how many findings there are in all
 * @param findings the first of them, at most {@link ChainVerifier#KEPT}
 */
public record Verdict(long events, long position, String head, long faults, List<Finding> findings) {

    Verdict(long events, long position, byte[] head, long faults, List<Finding> findings) {
        this(events, position, HexFormat.of().formatHex(head), faults, List.copyOf(findings));
    }

    /** Whether nothing was found. */
    public boolean sound() {
        return faults == 0;
    }
}
