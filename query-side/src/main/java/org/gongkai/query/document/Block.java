package org.gongkai.query.document;

import java.util.stream.Stream;

/** What a section is made of. */
public sealed interface Block permits Paragraph, Grid {

    /** Every text in it. */
    Stream<String> texts();
}
