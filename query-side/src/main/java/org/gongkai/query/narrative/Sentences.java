package org.gongkai.query.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.narrative.Indicator;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.events.request.Channel;
import org.gongkai.query.narrative.figure.FigureBook;
import org.gongkai.query.narrative.figure.Placeholders;
import org.gongkai.query.narrative.figure.RequestFigures;

/**
 * Sentences whose wording never varies, so that a reader of several reports never wonders what is counted: received is
 * always 一, with 二 told apart.
 */
final class Sentences {

    private static final String T3 = "{T3.%s.TOTAL}";

    private final FigureBook book;
    private final TableTemplate template;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(FigureBook book, TableTemplate template) {
        this.book = book;
        this.template = template;
    }

    /** The sentences that these figures call for. */
    static List<Sentence> of(FigureBook book, TableTemplate template) {
        return new Sentences(book, template).all();
    }

    private List<Sentence> all() {
        documents();
        decisions();
        charges();
        received();
        channels();
        results();
        remedies();
        indicators();
        fees();
        return List.copyOf(sentences);
    }

    private void add(String code, NarrativeSection section, String template) {
        sentences.add(new Sentence(code, section, template, Placeholders.render(template, book)));
    }

    private void documents() {
        String words = switch (template) {
            case F2019 -> "{YEAR}年新制作规范性文件{%sNEWLY_MADE}件，新公开{%sNEWLY_DISCLOSED}件，对外公开总数{%sTOTAL_DISCLOSED}件。";
            case F2021 -> "{YEAR}年制发行政规范性文件{%sISSUED}件，废止{%sREPEALED}件，年末现行有效{%sIN_FORCE}件。";
        };
        add("DOCUMENTS", NarrativeSection.PROACTIVE, words.replace("%s", "T2.NORMATIVE_DOCUMENTS."));
    }

    private void decisions() {
        add(
                "DECISIONS",
                NarrativeSection.PROACTIVE,
                "作出行政许可决定{T2.ADMINISTRATIVE_LICENSING.DECISIONS}件、行政处罚决定{T2.ADMINISTRATIVE_PENALTY.DECISIONS}件、"
                        + "行政强制决定{T2.ADMINISTRATIVE_COERCION.DECISIONS}件。");
    }

    private void charges() {
        if (book.some("T2.ADMINISTRATIVE_CHARGES.AMOUNT_COLLECTED")) {
            add("CHARGES", NarrativeSection.PROACTIVE, "行政事业性收费{T2.ADMINISTRATIVE_CHARGES.AMOUNT_COLLECTED}万元。");
        }
    }

    private void received() {
        add(
                "RECEIVED",
                NarrativeSection.ON_REQUEST,
                "{YEAR}年新收政府信息公开申请{T3.NEW_RECEIVED.TOTAL}件，其中自然人{T3.NEW_RECEIVED.NATURAL_PERSON}件、"
                        + "法人或其他组织{T3.NEW_RECEIVED.LEGAL_PERSON_OR_OTHER_ORG}件；上年结转{T3.CARRIED_IN.TOTAL}件。");
    }

    private void channels() {
        Stream<String> known = Stream.of(Channel.values())
                .filter(channel -> book.some(RequestFigures.BY_CHANNEL + channel.name()))
                .map(channel -> channel.zh() + "{" + RequestFigures.BY_CHANNEL + channel.name() + "}件");
        String unknown = RequestFigures.BY_CHANNEL + RequestFigures.UNKNOWN;
        Stream<String> rest = book.some(unknown) ? Stream.of("其他{" + unknown + "}件") : Stream.empty();
        String parts = Stream.concat(known, rest).collect(Collectors.joining("、"));
        if (!parts.isEmpty()) {
            add("CHANNELS", NarrativeSection.ON_REQUEST, "按申请渠道分，" + parts + "。");
        }
    }

    private void results() {
        add(
                "RESULTS",
                NarrativeSection.ON_REQUEST,
                "全年办结"
                        + T3.formatted("RESULTS_TOTAL") + "件，其中予以公开" + T3.formatted("GRANTED") + "件、部分公开"
                        + T3.formatted("PARTIALLY_GRANTED") + "件、不予公开" + T3.formatted("DENIED") + "件、无法提供"
                        + T3.formatted("UNAVAILABLE") + "件、不予处理" + T3.formatted("NOT_PROCESSED") + "件、其他处理"
                        + T3.formatted("OTHER") + "件；结转下年度" + T3.formatted("CARRIED_FORWARD") + "件。");
    }

    private void remedies() {
        if (book.at("T4.REVIEW.TOTAL").isPresent()) {
            add(
                    "REMEDIES",
                    NarrativeSection.ON_REQUEST,
                    "因政府信息公开引起的行政复议{T4.REVIEW.TOTAL}件；行政诉讼中，未经复议直接起诉{T4.LITIGATION_DIRECT.TOTAL}件、"
                            + "复议后起诉{T4.LITIGATION_AFTER_REVIEW.TOTAL}件。");
        }
    }

    private void indicators() {
        String parts = Stream.of(Indicator.values())
                .filter(indicator -> book.at("INDICATOR." + indicator.name()).isPresent())
                .map(indicator -> indicator.zh() + "{INDICATOR." + indicator.name() + "}")
                .collect(Collectors.joining("，"));
        if (!parts.isEmpty()) {
            add("INDICATORS", NarrativeSection.PLATFORM, parts + "。");
        }
    }

    /** 国办公开办函〔2021〕30号一（六）: fees for information are told in section 六. */
    private void fees() {
        boolean some = book.some("FEES.NOTICES") || book.some("FEES.YUAN");
        add(
                "FEES",
                NarrativeSection.OTHER_MATTERS,
                some
                        ? "{YEAR}年发出信息处理费收费通知{FEES.NOTICES}件，通知金额{FEES.NOTICES_YUAN}元；"
                                + "收到缴费{FEES.CASES}件，实际收取{FEES.YUAN}元。"
                        : "{YEAR}年未收取信息处理费。");
    }
}
