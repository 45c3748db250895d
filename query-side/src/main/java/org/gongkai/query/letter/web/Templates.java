package org.gongkai.query.letter.web;

import org.gongkai.events.AgencyId;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.template.Template;

/** Which template an agency's letters are written on. */
public final class Templates {

    /** The one for this agency's letters of a kind. */
    public Template of(AgencyId agency, LetterKind kind) {
        return Template.builtIn(kind);
    }
}
