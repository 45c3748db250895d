package org.gongkai.query.document.ooxml;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.gongkai.query.document.Paper;

/** What a file says of itself, where Word, WPS and Excel look for it. */
public final class Told {

    /** The program that made it; without a version, so that a newer one makes the same octets. */
    private static final String PROGRAM = "Gongkai";

    private Told() {}

    /** Writes a paper's properties into the document. */
    public static void in(POIXMLDocument document, Paper paper) {
        var told = paper.properties();
        var dated = Optional.of(Date.from(told.dated()));
        var core = document.getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setSubjectProperty(told.subject());
        core.setCreator(told.agency());
        core.setLastModifiedByUser(told.agency());
        core.getUnderlyingProperties().setLanguageProperty("zh-CN");
        core.setCreated(dated);
        core.getUnderlyingProperties().setModifiedProperty(dated);
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication(PROGRAM);
        var custom = document.getProperties().getCustomProperties();
        told.facts().forEach(custom::addProperty);
    }
}
