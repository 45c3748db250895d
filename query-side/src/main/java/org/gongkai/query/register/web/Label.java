package org.gongkai.query.register.web;

import org.gongkai.events.Labelled;

/** A name in both languages. */
record Label(String zh, String en) {

    static Label of(Labelled labelled) {
        return new Label(labelled.zh(), labelled.en());
    }
}
