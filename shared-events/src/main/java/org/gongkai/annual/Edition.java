package org.gongkai.annual;

import org.gongkai.events.Labelled;

/**
 * What the figures of a closing are called: a draft before the first publication, a correction after it.
 *
 * @param kind which of them
 * @param number of the draft or the correction, from 1; 0 for the publication
 */
public record Edition(Kind kind, int number) implements Labelled {

    /** Before, at and after the first publication. */
    public enum Kind {
        DRAFT,
        PUBLICATION,
        CORRECTION
    }

    @Override
    public String zh() {
        return switch (kind) {
            case DRAFT -> "第 " + number + " 稿";
            case PUBLICATION -> "公布版";
            case CORRECTION -> "更正版 " + number;
        };
    }

    @Override
    public String en() {
        return switch (kind) {
            case DRAFT -> "draft " + number;
            case PUBLICATION -> "as published";
            case CORRECTION -> "correction " + number;
        };
    }
}
