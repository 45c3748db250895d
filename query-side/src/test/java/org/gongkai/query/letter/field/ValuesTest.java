package org.gongkai.query.letter.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.ReplyDispatched;
import org.gongkai.letter.Field;
import org.gongkai.letter.LetterKind;
import org.gongkai.policy.Policies;
import org.gongkai.query.letter.LetterCase;
import org.gongkai.query.letter.Samples;
import org.gongkai.query.letter.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValuesTest {

    private static String value(LetterKind kind, Story story, Field field) {
        return Values.of(kind, story.build()).of(field, null);
    }

    private static String remedies(Outcome outcome) {
        LetterKind kind = Stream.of(LetterKind.values())
                .filter(each -> each.isReply() && each.outcomes().contains(outcome))
                .findFirst()
                .orElse(LetterKind.REPLY_GRANTED);
        return value(kind, Story.received().decided(outcome), Field.REMEDIES);
    }

    @ParameterizedTest
    @EnumSource
    void denials_under_articles_14_to_16_send_to_review_first_and_no_other_reply_does(Outcome outcome) {
        boolean first = switch (outcome) {
            case DENIED_STATE_SECRET,
                    DENIED_PROHIBITED_BY_LAW,
                    DENIED_SECURITY_STABILITY,
                    DENIED_THIRD_PARTY_RIGHTS,
                    DENIED_INTERNAL_AFFAIRS,
                    DENIED_PROCESS_INFORMATION,
                    DENIED_ENFORCEMENT_FILE -> true;
            default -> false;
        };
        String text = remedies(outcome);
        assertThat(text).contains("六十日内向" + Story.REVIEW_BODY + "申请行政复议", Story.COURT);
        assertThat(text.contains("应当先")).isEqualTo(first);
        assertThat(text.contains("六个月内")).isEqualTo(!first);
    }

    @Test
    void a_part_withheld_under_article_15_sends_to_review_first_and_one_that_is_not_held_does_not() {
        assertThat(Values.of(LetterKind.REPLY_PARTIAL, Samples.of(LetterKind.REPLY_PARTIAL))
                        .of(Field.REMEDIES, null))
                .contains("应当先");
        var held = Story.received()
                .decided(
                        Outcome.PARTIALLY_GRANTED,
                        new Ground(Outcome.GRANTED, "第三十六条第（二）项", "招标文件"),
                        new Ground(Outcome.UNAVAILABLE_NOT_HELD, "第三十六条第（四）项", "合同未制作"));
        assertThat(value(LetterKind.REPLY_PARTIAL, held, Field.REMEDIES)).doesNotContain("应当先");
        assertThat(value(LetterKind.REPLY_PARTIAL, held, Field.PARTS))
                .isEqualTo("（一）予以公开：招标文件。\n（二）不予公开（本机关不掌握相关政府信息）：合同未制作。" + "依据《中华人民共和国政府信息公开条例》第三十六条第（四）项。");
    }

    @Test
    void what_a_part_is_withheld_for_is_not_guessed_in_a_draft() {
        assertThat(value(LetterKind.REPLY_PARTIAL, Story.received(), Field.REMEDIES))
                .startsWith("【请填写：");
        assertThat(value(LetterKind.REPLY_DENIED_PROCESS, Story.received(), Field.REMEDIES))
                .contains("应当先");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSURE_NO_CORRECTION", "CLOSURE_FEE_UNPAID", "THIRD_PARTY_DISCLOSURE_NOTICE"})
    void closures_and_disclosures_against_a_third_partys_will_name_both_ways(LetterKind kind) {
        assertThat(Values.of(kind, Samples.of(kind)).of(Field.REMEDIES, null))
                .contains("六十日内向" + Story.REVIEW_BODY + "申请行政复议，或者", "六个月内向" + Story.COURT);
    }

    @ParameterizedTest
    @EnumSource(names = {"REPLY_INQUIRY_CHANNEL", "REPLY_CREATION_REQUIRED", "REPLY_PETITION", "REPLY_PUBLICATION"})
    void a_reply_no_court_takes_names_review_alone_where_the_office_wants_it_so(LetterKind kind) {
        var draft = Story.received().build();
        var set = new PolicySet(
                AgencyId.INSTALLATION, "NO_SUIT_REMEDY_TEXT", "REVIEW_ONLY", null, Story.d("2026-01-01"), "惯例");
        var alone = new LetterCase(
                draft.chronicle(), draft.agency(), Policies.of(List.of(set)), draft.who(), List.of(), null, null);
        assertThat(Values.of(kind, draft).of(Field.REMEDIES, null)).contains("提起行政诉讼");
        assertThat(Values.of(kind, alone).of(Field.REMEDIES, null))
                .contains("申请行政复议")
                .doesNotContain("行政诉讼");
        assertThat(Values.of(LetterKind.REPLY_NOT_EXISTING, alone).of(Field.REMEDIES, null))
                .contains("提起行政诉讼");
    }

    @Test
    void a_reply_sent_electronically_names_the_online_channel_or_leaves_a_gap_for_it() {
        var sent = Story.received()
                .decided(Outcome.GRANTED)
                .and(new ReplyDispatched(
                        Story.AGENCY,
                        Story.ID,
                        DispatchMethod.ELECTRONIC,
                        Story.d("2026-01-29"),
                        Story.d("2026-01-29"),
                        Outcome.GRANTED,
                        null,
                        Posting.NONE,
                        List.of()));
        assertThat(value(LetterKind.REPLY_GRANTED, sent, Field.REMEDIES)).endsWith("行政复议申请可以通过【请填写：在线申请行政复议的渠道】提交。");
    }

    @Test
    void a_review_body_nobody_named_is_a_blank() {
        var story = Story.received().withoutPlaces();
        assertThat(value(LetterKind.REPLY_GRANTED, story, Field.REMEDIES))
                .contains("向【请填写：复议机关】申请行政复议", "向【请填写：有管辖权的人民法院】提起行政诉讼");
    }

    @Test
    void a_denial_cites_article_36_with_the_article_it_rests_on() {
        var story = Story.received().decided(Outcome.DENIED_PROCESS_INFORMATION);
        assertThat(value(LetterKind.REPLY_DENIED_PROCESS, story, Field.BASIS))
                .isEqualTo("《中华人民共和国政府信息公开条例》第三十六条第（三）项、第十六条第二款");
    }

    @Test
    void the_article_the_office_recorded_goes_before_the_usual_one() {
        var secret = Outcome.DENIED_PROHIBITED_BY_LAW;
        var law = Story.received().decided(secret, new Ground(secret, "《中华人民共和国测绘法》第三十四条", "测绘成果"));
        assertThat(value(LetterKind.REPLY_DENIED_PROHIBITED, law, Field.BASIS)).isEqualTo("《中华人民共和国测绘法》第三十四条");
        var held = Outcome.UNAVAILABLE_NOT_HELD;
        var other = Story.received().decided(held, new Ground(held, "第三十六条第（五）项", "理由"));
        assertThat(value(LetterKind.REPLY_OTHER_AGENCY, other, Field.BASIS)).isEqualTo("《中华人民共和国政府信息公开条例》第三十六条第（五）项");
    }

    @Test
    void an_extension_runs_from_the_day_the_reply_was_due() {
        var values = Values.of(LetterKind.EXTENSION_NOTICE, Samples.of(LetterKind.EXTENSION_NOTICE));
        assertThat(values.of(Field.OLD_DUE, null)).isEqualTo("2026年2月2日");
        assertThat(values.of(Field.NEW_DUE, null)).isEqualTo("2026年3月6日"); // Spring Festival lies between.
        assertThat(values.of(Field.DOCUMENT_NO, null)).isEqualTo("城东街公开延〔2026〕2号");
    }

    @Test
    void a_firm_is_addressed_as_a_unit() {
        assertThat(value(LetterKind.RECEIPT_NOTE, Story.received(Column.COMMERCIAL_ENTERPRISE), Field.YOU))
                .isEqualTo("你单位");
        assertThat(value(LetterKind.RECEIPT_NOTE, Story.received(), Field.YOU)).isEqualTo("你");
    }

    @Test
    void the_third_party_is_not_named_to_the_applicant() {
        assertThat(Values.of(LetterKind.REPLY_DENIED_THIRD_PARTY, Samples.of(LetterKind.REPLY_DENIED_THIRD_PARTY))
                        .of(Field.CONSULTATION_STORY, null))
                .isEqualTo("本机关于2026年1月12日书面征求第三方意见，第三方不同意公开（2026年1月27日收到意见）。");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "100, 壹佰元整",
        "3000, 叁仟元整",
        "4700, 肆仟柒佰元整",
        "1005, 壹仟零伍元整",
        "10010, 壹万零壹拾元整",
        "100000, 壹拾万元整",
        "1000400, 壹佰万零肆佰元整",
        "120000000, 壹亿贰仟万元整",
        "100000001, 壹亿零壹元整"
    })
    void sums_stand_in_capital_numerals(int yuan, String words) {
        assertThat(Chinese.sum(yuan)).isEqualTo(words);
    }

    @Test
    void dates_have_no_leading_zeros() {
        assertThat(Chinese.date(LocalDate.of(2026, 1, 5))).isEqualTo("2026年1月5日");
    }
}
