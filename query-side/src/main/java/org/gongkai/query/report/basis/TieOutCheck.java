package org.gongkai.query.report.basis;

import org.gongkai.events.Labelled;

/** Something a table must pass before it is shown (勾稽关系). */
public interface TieOutCheck extends Labelled {

    /** Its stable name, with that of its table. */
    String code();
}
