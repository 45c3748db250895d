package org.gongkai.query.document;

import org.gongkai.events.ledger.TableTemplate;

/** The specimen for the tests of the packages below: a report with another prime in every cell. */
public final class Specimens {

    private Specimens() {}

    /** The closed one in this format. */
    public static Paper paper(TableTemplate template) {
        return Specimen.primes(template, false).paper();
    }
}
