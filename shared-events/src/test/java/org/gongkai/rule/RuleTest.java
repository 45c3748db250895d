package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.events.Labelled;
import org.gongkai.procedure.StepName;
import org.gongkai.rule.chapter.RecordRule;
import org.gongkai.rule.chapter.RuleBook;
import org.gongkai.rule.chapter.YearRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern MARK = Pattern.compile("〔(\\d)〕");
    private static final Pattern LEFT_OVER = Pattern.compile("[{}]|null");
    private static final Pattern ARTICLE = Pattern.compile("条例第.+条|国办.+号|苏政办.+号|行政复议法第.+条|行政诉讼法第.+条|立法法第.+条");

    /** What was found, so marked that the sentence shows which of it was used. */
    private static Object[] marked() {
        return IntStream.range(0, 6).mapToObj(i -> "〔" + i + "〕").toArray();
    }

    private static SortedSet<Integer> used(String sentence) {
        var used = new TreeSet<Integer>();
        MARK.matcher(sentence).results().forEach(m -> used.add(Integer.valueOf(m.group(1))));
        return used;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_rests_on_an_article(Rule rule) {
        assertThat(rule.article()).matches(article -> ARTICLE.matcher(article).find(), "names a paper and article");
        assertThat(rule.kind()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_a_sentence_in_both_languages(Rule rule) {
        assertThat(rule.zh(marked())).matches(zh -> CHINESE.matcher(zh).find(), "is Chinese");
        assertThat(rule.en(marked()).replaceAll("[〔〕]", ""))
                .isNotBlank()
                .isPrintable()
                .doesNotContainPattern(CHINESE)
                .doesNotContainPattern("[　-〿＀-￯]");
        assertThat(rule.zh(marked()) + rule.en(marked())).doesNotContainPattern(LEFT_OVER);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void both_sentences_tell_the_same_findings_counted_from_the_first(Rule rule) {
        SortedSet<Integer> zh = used(rule.zh(marked()));
        assertThat(used(rule.en(marked()))).isEqualTo(zh);
        assertThat(zh)
                .isEqualTo(new TreeSet<>(IntStream.range(0, zh.size()).boxed().toList()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_sentence_ends_as_a_sentence(Rule rule) {
        boolean quotesAnother = rule == RecordRule.LATER_STEP_DEPENDS;
        assertThat(quotesAnother || rule.zh(marked()).endsWith("。")).isTrue();
        assertThat(quotesAnother || rule.en(marked()).endsWith(".")).isTrue();
    }

    static List<Rule> rules() {
        return RuleBook.all();
    }

    static Stream<Labelled> words() {
        return Stream.of(Term.values(), StepName.values()).flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_has_both_languages(Labelled word) {
        assertThat(word.zh()).matches(zh -> CHINESE.matcher(zh).find(), "is Chinese");
        assertThat(word.en()).isNotBlank().doesNotContainPattern(CHINESE);
    }

    @Test
    void what_was_found_is_told_in_the_language_of_the_sentence() {
        RuleBroken broken = RecordRule.DATES_IN_ORDER.broken(Term.MADE, "2026-01-04", Term.RECEIVED, "2026-01-05");
        assertThat(broken.sentences())
                .containsExactly(
                        "“答复日期 madeOn”2026-01-04 早于“收到日期 receivedOn”2026-01-05，日期先后不合。",
                        "reply made (madeOn) 2026-01-04 is before receipt (receivedOn) 2026-01-05;"
                                + " the dates are out of order.");
    }

    @Test
    void a_year_is_told_without_thousands_separator() {
        assertThat(YearRule.YEAR_CLOSED_ALREADY.en(2025)).isEqualTo("The year 2025 is closed already.");
    }

    @Test
    void a_rule_that_holds_lets_pass_and_one_that_does_not_names_itself() {
        RecordRule.VOIDED.require(true);
        assertThatThrownBy(() -> RecordRule.VOIDED.require(false, "2026-01-05"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(List.of(e.rule())).containsExactly(RecordRule.VOIDED))
                .hasMessage("This registration was voided on 2026-01-05.");
    }
}
