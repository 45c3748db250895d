package org.gongkai.command.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTest {

    private static final byte[] OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1);

    private static byte[] zip(String... entries) throws IOException {
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return octets.toByteArray();
    }

    @Test
    void a_type_is_told_by_the_octets() {
        Map.of(
                        "%PDF-1.7\n", "application/pdf",
                        "\u00FF\u00D8\u00FF\u00E0", "image/jpeg",
                        "\u0089PNG\r\n\u001A\n", "image/png",
                        "II*\0", "image/tiff",
                        "ID3\u0003\0\0\0", "audio/mpeg",
                        "\0\0\0\u0018ftypmp42", "video/mp4",
                        "From: a@b.cn\r\nTo: c@d.cn\r\nSubject: x\r\n\r\nhello", "message/rfc822")
                .forEach((octets, type) -> assertThat(FileTypes.of("scan", octets.getBytes(ISO_8859_1)))
                        .hasValue(type));
    }

    @Test
    void plain_text_is_taken_in_the_encodings_of_the_country() {
        for (Charset charset : new Charset[] {UTF_8, Charset.forName("GB18030")}) {
            assertThat(FileTypes.of("说明.txt", "请公开有关信息".getBytes(charset))).hasValue("text/plain");
        }
    }

    @Test
    void the_name_chooses_among_formats_that_share_a_container() throws IOException {
        assertThat(FileTypes.of("a.docx", zip("[Content_Types].xml", "word/document.xml")))
                .hasValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(FileTypes.of("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(FileTypes.of("答复.OFD", zip("OFD.xml"))).hasValue("application/ofd");
        assertThat(FileTypes.of("a.zip", zip("x.txt"))).hasValue("application/zip");
        assertThat(FileTypes.of("a.doc", OLE)).hasValue("application/msword");
        assertThat(FileTypes.of("a.xls", OLE)).hasValue("application/vnd.ms-excel");
        assertThat(FileTypes.of("a.wps", OLE)).hasValue("application/wps-office.wps");
        assertThat(FileTypes.of("a.et", OLE)).hasValue("application/wps-office.et");
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, 'MZ\0\0\0\0'",
        "a.txt, <html><script>alert(1)</script></html>",
        "a.png, <svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "a.sh, '#!/bin/sh'",
        "a.bat, @echo off",
        "a.js, alert(1)",
        "a.pdf, '\u0001\u0002\u0003\u0004'",
        "a.ofd, %PDX",
    })
    void nothing_becomes_a_document_by_being_called_one(String name, String octets) {
        assertThat(FileTypes.of(name, octets.getBytes(ISO_8859_1)).filter(type -> !type.equals("text/plain")))
                .isEmpty();
    }

    @Test
    void programs_in_a_container_are_refused_by_either_name_or_content() throws IOException {
        assertThat(FileTypes.of("a.jar", zip("META-INF/MANIFEST.MF"))).isEmpty();
        assertThat(FileTypes.of("a.msi", OLE)).isEmpty();
        assertThat(FileTypes.of("a", OLE)).isEmpty();
    }
}
