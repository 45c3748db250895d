package org.gongkai.query.letter.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.query.document.ooxml.SteadyZip;
import org.gongkai.query.letter.web.LetterDesk.Letter;

/** Many letters in one file; two of the same name are told apart by a number. */
final class LetterZip {

    private LetterZip() {}

    static byte[] of(List<Letter> letters) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var names = new HashSet<String>();
            for (Letter letter : letters) {
                String name = letter.fileName();
                for (int n = 2; !names.add(name); n++) {
                    name = letter.fileName().replace(".docx", "（" + n + "）.docx");
                }
                zip.putNextEntry(new ZipEntry(name));
                zip.write(letter.filled().document());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SteadyZip.of(bytes.toByteArray());
    }
}
