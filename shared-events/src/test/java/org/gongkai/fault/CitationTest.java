package org.gongkai.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.events.ledger.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CitationTest {

    @ParameterizedTest
    @EnumSource
    void every_outcome_fits_its_own_article(Outcome outcome) {
        assertThat(Citation.fits(outcome, outcome.article())).isTrue();
    }

    @ParameterizedTest(name = "{0} may cite {1}: {2}")
    @CsvSource({
        "DENIED_STATE_SECRET, 《条例》第十四条, true",
        "DENIED_STATE_SECRET, 条例第14条, true",
        "DENIED_STATE_SECRET, 条例第四条, false",
        "DENIED_STATE_SECRET, 第十六条第一款, false",
        "DENIED_THIRD_PARTY_RIGHTS, 第十五条, true",
        "NOT_PROCESSED_REPEAT, 第36条第（六）项, true",
        "NOT_PROCESSED_REPEAT, 第三十条, false",
        "UNAVAILABLE_UNCLEAR_AFTER_CORRECTION, 第三〇条, true",
        "GRANTED, 保守国家秘密法第一百三十六条, false",
        "DENIED_STATE_SECRET, 依法, false",
        "OTHER_MISC, 依法, true"
    })
    void a_citation_names_an_article_owed_in_either_figures(Outcome outcome, String cited, boolean fits) {
        assertThat(Citation.fits(outcome, cited)).isEqualTo(fits);
    }
}
