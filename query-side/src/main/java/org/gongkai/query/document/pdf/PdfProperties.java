package org.gongkai.query.document.pdf;

import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.query.document.Paper;
import org.gongkai.query.report.AsOf;

/** What a PDF says of itself, in its information dictionary. */
final class PdfProperties {

    private PdfProperties() {}

    static void set(PDDocument document, Paper paper) throws IOException {
        var told = paper.properties();
        Calendar dated = GregorianCalendar.from(told.dated().atZone(AsOf.ZONE));
        var information = document.getDocumentInformation();
        information.setTitle(paper.title());
        information.setAuthor(told.agency());
        information.setSubject(told.subject());
        information.setCreator("Gongkai");
        information.setProducer("Gongkai");
        information.setCreationDate(dated);
        information.setModificationDate(dated);
        told.facts().forEach(information::setCustomMetadataValue);
    }
}
