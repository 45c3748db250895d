package org.gongkai.query.document.web;

import java.util.Locale;
import org.springframework.http.MediaType;

/** What a paper can be printed as. */
enum FileKind {
    DOCX("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application", "pdf"),
    HTML("text", "html");

    private final String type;
    private final String subtype;

    FileKind(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    /** What a browser is told it is. */
    MediaType type() {
        return new MediaType(type, subtype);
    }

    /** The end of the file's name. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind whose files end like this; an address lets no other through. */
    static FileKind of(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }
}
