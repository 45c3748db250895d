package org.gongkai.office.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.gongkai.office.data.SecretFile;

/**
 * The one-time words of links that sign a browser in. Kept in memory only: a restart makes all of them void.
 * Thread-safe.
 */
public final class SignIns {

    /** More than anybody opens; older ones become void. */
    private static final int OUTSTANDING = 20;

    private final Deque<Secret> issued = new ArrayDeque<>();

    /** A new word, good for one use. */
    public synchronized String issue() {
        if (issued.size() == OUTSTANDING) {
            issued.removeFirst();
        }
        String word = SecretFile.random();
        issued.addLast(Secret.of(word));
        return word;
    }

    /** Whether the word was issued and not used yet; from now on it is used. */
    synchronized boolean redeem(String word) {
        for (Iterator<Secret> each = issued.iterator(); each.hasNext(); ) {
            if (each.next().is(word)) {
                each.remove();
                return true;
            }
        }
        return false;
    }
}
