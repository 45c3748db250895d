package org.gongkai.query.letter.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.gongkai.letter.Field;
import org.gongkai.letter.LetterGroup;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Slot;
import org.gongkai.query.letter.LetterCase;
import org.gongkai.query.letter.Samples;
import org.gongkai.query.letter.Story;
import org.gongkai.query.letter.field.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The letters that come with the program. */
class TemplateTest {

    private static Template.Filled filled(LetterKind kind) {
        return filled(kind, Samples.of(kind));
    }

    private static Template.Filled filled(LetterKind kind, LetterCase request) {
        return Template.builtIn(kind).fill(Values.of(kind, request));
    }

    @ParameterizedTest
    @EnumSource
    void every_placeholder_is_filled_or_bracketed(LetterKind kind) {
        var letter = filled(kind);
        assertThat(DocxText.of(letter.document())).doesNotContain("{{", "}}", "null");
        letter.blanks()
                .forEach(blank -> assertThat(DocxText.of(letter.document())).contains("【请填写：" + blank + "】"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_left_to_fill_in_is_known_before_it_is_printed(LetterKind kind) {
        for (LetterCase request :
                new LetterCase[] {Samples.of(kind), Story.received().sealed().build()}) {
            assertThat(Template.builtIn(kind).blanks(Values.of(kind, request)))
                    .isEqualTo(filled(kind, request).blanks());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_blank_is_marked_yellow_and_nothing_else_is(LetterKind kind) {
        var document =
                DocxText.open(filled(kind, Story.received().sealed().build()).document());
        var runs = document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .toList();
        assertThat(runs)
                .allSatisfy(run ->
                        assertThat(run.isHighlighted()).isEqualTo(run.text().startsWith("【请填写：")));
    }

    @ParameterizedTest
    @EnumSource
    void every_reply_has_the_elements_a_reply_must_have(LetterKind kind) {
        if (!kind.isReply()) {
            return;
        }
        String text = DocxText.of(filled(kind).document());
        String number = "城东街公开告〔2026〕8号";
        assertThat(text)
                .contains("告知书", number, "张明远：") // Title, number, applicant.
                .contains("2026年1月5日收到", "2026-依申请-0012", "城东街道2025年老旧小区改造项目") // Facts.
                .contains("《") // The basis by its full name.
                .contains("申请行政复议", "提起行政诉讼", Story.REVIEW_BODY, Story.COURT) // Remedies.
                .contains("滨海市城东区城东街道办事处", "2026年1月28日"); // Agency and date.
        if (kind.basis().contains("《条例》")) {
            String articles = kind.basis().substring("《条例》".length());
            assertThat(text).contains("《中华人民共和国政府信息公开条例》" + articles);
        }
        if (kind.outcomes().getFirst().refuses() && kind != LetterKind.REPLY_PARTIAL) {
            assertThat(text).containsPattern("该项目尚在评标阶段|本机关未制作该信息");
        }
    }

    @Test
    void the_correction_notice_says_all_that_article_30_asks_for() {
        assertThat(DocxText.paragraphs(filled(LetterKind.CORRECTION_NOTICE).document()))
                .contains("一、请明确所申请的老旧小区改造项目的名称或者地址。", "二、请写明获取信息的方式和途径。")
                .anyMatch(text -> text.contains("一次性告知你需要补正的事项"))
                .anyMatch(text -> text.contains("自收到本告知书之日起15个工作日内"))
                .anyMatch(text -> text.contains("无正当理由逾期不补正的，视为放弃申请，本机关不再处理"));
    }

    @Test
    void a_third_partys_silence_is_no_consent_and_a_co_makers_is() {
        assertThat(DocxText.of(filled(LetterKind.THIRD_PARTY_CONSULTATION).document()))
                .contains("15个工作日内", "逾期未提出意见的，由本机关依照")
                .doesNotContain("视为同意", "张明远");
        assertThat(DocxText.of(filled(LetterKind.CO_MAKER_CONSULTATION).document()))
                .contains("15个工作日内", "逾期未提出意见的，视为同意公开")
                .doesNotContain("张明远");
    }

    @Test
    void a_fee_notice_has_sum_period_and_consequence() {
        assertThat(DocxText.of(filled(LetterKind.FEE_NOTICE).document()))
                .contains("4700元（大写：肆仟柒佰元整）", "按量计收", "次日起20个工作日内缴纳", "视为放弃申请");
    }

    @Test
    void a_sentence_about_what_never_happened_leaves_no_empty_paragraph() {
        assertThat(DocxText.paragraphs(filled(LetterKind.REPLY_GRANTED).document()))
                .filteredOn(String::isEmpty)
                .hasSize(2); // Room for the seal.
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_stands_on_a4_with_the_margins_of_official_papers(LetterKind kind) {
        var section = DocxText.open(Template.builtIn(kind).octets())
                .getDocument()
                .getBody()
                .getSectPr();
        assertThat(section.getPgSz().getW().toString()).isEqualTo("11906");
        assertThat(section.getPgSz().getH().toString()).isEqualTo("16838");
        assertThat(section.getPgMar().getLeft().toString()).isEqualTo("1587");
        assertThat(section.getPgMar().getRight().toString()).isEqualTo("1474");
        if (kind.group() != LetterGroup.SHEET) {
            assertThat(section.getPgMar().getTop().toString()).isEqualTo("2098");
            assertThat(section.getPgMar().getBottom().toString()).isEqualTo("1984");
            assertThat(section.getDocGrid().getLinePitch().intValue() * 22).isLessThanOrEqualTo(16838 - 2098 - 1984);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_request_gives_the_same_octets(LetterKind kind) {
        assertThat(filled(kind).document()).isEqualTo(filled(kind).document());
        assertThat(TemplateBuilder.of(kind)).isEqualTo(Template.builtIn(kind).octets());
    }

    @Test
    void every_placeholder_of_the_dictionary_can_be_written_in_a_template() {
        var names = new HashSet<String>();
        for (Field field : Field.values()) {
            assertThat(Slot.in("{{" + field.placeholder() + "}}")).hasSize(1);
            assertThat(names.add(field.placeholder())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_comes_with_the_program_would_be_accepted_from_an_office(LetterKind kind) {
        byte[] octets = Template.builtIn(kind).octets();
        assertThat(Template.read(octets).octets()).isEqualTo(octets);
    }

    @Test
    void nobody_is_named_where_nothing_could_be_opened() {
        var letter =
                filled(LetterKind.REGISTRATION_FORM, Story.received().sealed().build());
        assertThat(letter.blanks()).contains("申请人", "证件号码", "申请人联系方式", "申请人地址");
        assertThat(DocxText.of(letter.document())).contains("老旧小区改造项目招投标文件").doesNotContain("张明远");
    }
}
