package org.gongkai.query.letter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.gongkai.letter.DocxParts;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Slot;
import org.gongkai.letter.TemplateRefused;
import org.gongkai.query.letter.Samples;
import org.gongkai.query.letter.field.Values;
import org.junit.jupiter.api.Test;

/** Templates an office made in Word or WPS. */
class OfficeTemplateTest {

    private static byte[] document(Consumer<XWPFDocument> content) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] paragraph(String... runs) {
        return document(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            for (String run : runs) {
                paragraph.createRun().setText(run);
            }
        });
    }

    private static byte[] filled(byte[] template) {
        var values = Values.of(LetterKind.CORRECTION_NOTICE, Samples.of(LetterKind.CORRECTION_NOTICE));
        return Template.read(template).fill(values).document();
    }

    @Test
    void a_placeholder_torn_over_several_runs_is_filled_all_the_same() {
        assertThat(DocxText.paragraphs(filled(paragraph("致", "{", "{申请", "人", "}}", "：你好"))))
                .containsExactly("致张明远：你好");
    }

    @Test
    void two_placeholders_in_one_run_are_both_filled() {
        assertThat(DocxText.paragraphs(filled(paragraph("{{申请人}}于{{收到日期}}，{{ 登记编号 }}"))))
                .containsExactly("张明远于2026年1月5日，2026-依申请-0012");
    }

    @Test
    void what_a_placeholder_looks_like_its_value_looks_like() {
        byte[] template = document(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("申请人");
            var bold = paragraph.createRun();
            bold.setText("{{申请人}}先生");
            bold.setBold(true);
            bold.setFontFamily("楷体");
        });
        var runs = DocxText.open(filled(template)).getParagraphs().getFirst().getRuns();
        assertThat(runs).extracting(run -> run.text() + run.isBold()).containsExactly("申请人false", "张明远true", "先生true");
        assertThat(runs.get(1).getFontFamily()).isEqualTo("楷体");
    }

    @Test
    void a_value_of_two_lines_makes_two_paragraphs_of_the_same_look() {
        byte[] template = document(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setIndentationFirstLine(640);
            paragraph.createRun().setText("{{补正事项}}");
            document.createParagraph().createRun().setText("完");
        });
        var paragraphs = DocxText.open(filled(template)).getParagraphs();
        assertThat(paragraphs).hasSize(3);
        assertThat(paragraphs.get(0).getText()).startsWith("一、");
        assertThat(paragraphs.get(1).getText()).startsWith("二、");
        assertThat(paragraphs.get(0).getIndentationFirstLine()).isEqualTo(640);
        assertThat(paragraphs.get(1).getIndentationFirstLine()).isEqualTo(640);
    }

    @Test
    void tables_are_filled_and_no_cell_is_left_without_a_paragraph() {
        byte[] template = document(document -> {
            var row = document.createTable(1, 2).getRow(0);
            row.getCell(0).setText("{{申请人}}");
            row.getCell(1).setText("{{延期经过}}");
        });
        var row = DocxText.open(filled(template)).getTables().getFirst().getRow(0);
        assertThat(row.getCell(0).getText()).isEqualTo("张明远");
        assertThat(row.getCell(1).getParagraphs()).hasSize(1);
        assertThat(row.getCell(1).getText()).isEmpty();
    }

    @Test
    void a_gap_says_what_the_office_wants_to_have_filled_in() {
        var letter = Template.read(paragraph("地点：{{请填写：窗口地点}}")).fill(Values.none());
        assertThat(DocxText.paragraphs(letter.document())).containsExactly("地点：【请填写：窗口地点】");
        assertThat(letter.blanks()).containsExactly("窗口地点");
    }

    @Test
    void braces_in_what_an_applicant_wrote_are_no_placeholder() {
        assertThat(Slot.in("{{申请人}}")).hasSize(1);
        var values = Values.of(LetterKind.RECEIPT_NOTE, Samples.asking("请公开{{机关名称}}的模板"));
        var letter = Template.read(paragraph("{{申请内容}}")).fill(values);
        assertThat(DocxText.paragraphs(letter.document())).containsExactly("请公开{{机关名称}}的模板");
    }

    /** A text box hangs on a paragraph of its own; its text is no part of that paragraph's. */
    private static byte[] box(String text) {
        return document(document -> {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("登记编号：{{登记编号}}");
            var run = paragraph.createRun().getCTR();
            try {
                run.addNewPict()
                        .set(XmlObject.Factory.parse("<xml-fragment xmlns:v=\"urn:schemas-microsoft-com:vml\""
                                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>" + text
                                + "</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></xml-fragment>"));
            } catch (XmlException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void a_placeholder_in_a_text_box_is_filled_or_refused_like_any_other() {
        assertThat(DocxParts.open(filled(box("{{申请人}}收"))).paragraphs()).containsExactly("登记编号：2026-依申请-0012", "张明远收");
        byte[] unknown = box("{{王五}}");
        assertThatThrownBy(() -> Template.read(unknown)).hasMessageContaining("{{王五}}");
    }

    @Test
    void an_unknown_placeholder_is_refused_by_name() {
        byte[] template = paragraph("{{申请人}}、{{申请人姓名}}、{{身份证}}");
        assertThatThrownBy(() -> Template.read(template))
                .isInstanceOfSatisfying(
                        TemplateRefused.class,
                        refused -> assertThat(refused.zh()).contains("{{申请人姓名}}、{{身份证}}", "无法识别"));
    }

    @Test
    void an_unknown_placeholder_in_a_table_or_at_the_foot_is_refused_too() {
        byte[] cell = document(
                document -> document.createTable(1, 1).getRow(0).getCell(0).setText("{{张三}}"));
        byte[] foot = document(document -> document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("{{李四}}"));
        assertThatThrownBy(() -> Template.read(cell)).hasMessageContaining("{{张三}}");
        assertThatThrownBy(() -> Template.read(foot)).hasMessageContaining("{{李四}}");
    }

    @Test
    void braces_that_do_not_match_are_refused() {
        byte[] template = paragraph("你于{{收到日期}提出");
        assertThatThrownBy(() -> Template.read(template))
                .isInstanceOfSatisfying(
                        TemplateRefused.class,
                        refused -> assertThat(refused.zh()).contains("你于{{收到日期}提出", "不成对"));
    }

    @Test
    void what_is_no_word_document_is_refused() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        for (byte[] octets :
                new byte[][] {new byte[0], "%PDF-1.7".getBytes(StandardCharsets.UTF_8), zip.toByteArray()}) {
            assertThatThrownBy(() -> Template.read(octets))
                    .isInstanceOfSatisfying(
                            TemplateRefused.class,
                            refused -> assertThat(refused.zh()).contains(".docx"));
        }
    }
}
