package org.gongkai.query.document;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file says of itself without printing it.
 *
 * @param agency whose paper
 * @param subject what it is about
 * @param dated when what it says was fixed; never when it was printed
 * @param facts by name, in order: revision, record number, check code and the like
 */
public record Properties(String agency, String subject, Instant dated, Map<String, String> facts) {

    public Properties {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
