package org.gongkai.events.rollup;

import org.jspecify.annotations.Nullable;

/**
 * Where declared figures were taken from.
 *
 * @param kind a file of ours, or typed in from paper or a page
 * @param file the file's name, or where the report stands; null when neither is known
 * @param sha256 of the file, in hex; null when it was typed in
 */
public record Provenance(
        Kind kind, @Nullable String file, @Nullable String sha256) {

    /** How the figures came in. */
    public enum Kind {
        JSON,
        XLSX,
        HAND
    }
}
