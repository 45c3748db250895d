package org.gongkai.query.narrative.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.query.narrative.figure.FigureBook;
import org.gongkai.query.narrative.figure.Placeholders;
import org.jspecify.annotations.Nullable;

/** What to put right in the texts of a report; nothing is refused for it. */
public final class NarrativeCheck {

    /** 国办公开办函〔2021〕30号一（一）: section 一 is in principle no longer. */
    public static final int LONGEST_OVERVIEW = 1000;

    /** Stands before a figure of last year that was carried into this year's text; see {@code Start}. */
    public static final String OLD = "【旧：";

    private static final Pattern FEES = Pattern.compile("信息处理费|收费|收取");

    private final FigureBook book;
    private final int year;
    private final Map<NarrativeSection, String> texts;
    private final List<Finding> findings = new ArrayList<>();

    private NarrativeCheck(FigureBook book, int year, Map<NarrativeSection, String> texts) {
        this.book = book;
        this.year = year;
        this.texts = texts;
    }

    /**
     * Looks the texts through.
     *
     * @param texts with their placeholders
     * @param problemsBefore section 五 of the year before; null when there is none here
     */
    public static List<Finding> of(
            FigureBook book, int year, Map<NarrativeSection, String> texts, @Nullable String problemsBefore) {
        var check = new NarrativeCheck(book, year, texts);
        check.silence();
        check.figures();
        check.length();
        check.fees();
        check.repetition(problemsBefore);
        return List.copyOf(check.findings);
    }

    /** The characters of section 一 as it will be printed, without spaces. */
    public static long charactersOfOverview(FigureBook book, Map<NarrativeSection, String> texts) {
        return topics().map(topic -> Placeholders.render(texts.getOrDefault(topic, ""), book))
                .flatMapToInt(String::codePoints)
                .filter(c -> !Character.isWhitespace(c))
                .count();
    }

    private static Stream<NarrativeSection> topics() {
        return Stream.of(NarrativeSection.values()).filter(NarrativeSection::isTopic);
    }

    private void add(String code, @Nullable NarrativeSection section, @Nullable String quote, String zh, String en) {
        findings.add(new Finding(code, section, quote, zh, en));
    }

    /** Five topics, 五 and 六: none may be left out (内容不能遗漏). */
    private void silence() {
        Stream.concat(topics(), Stream.of(NarrativeSection.PROBLEMS))
                .filter(section -> texts.getOrDefault(section, "").isBlank())
                .forEach(section -> add(
                        "TEXT_MISSING",
                        section,
                        null,
                        "“%s”尚未编写。".formatted(section.zh()),
                        "Nothing is written under “%s”.".formatted(section.en())));
    }

    private void figures() {
        var typed = new TypedFigures(book, year);
        texts.forEach((section, text) -> {
            for (String code : Placeholders.unknown(text, book)) {
                add(
                        "PLACEHOLDER_UNKNOWN",
                        section,
                        "{" + code + "}",
                        "没有“{%s}”这个数据项。".formatted(code),
                        "No figure answers to {%s}.".formatted(code));
            }
            if (text.contains(OLD)) {
                add(
                        "OLD_FIGURE",
                        section,
                        OLD,
                        "“%s”中还有沿用上年的数字，请逐一核对并去掉标记。".formatted(section.zh()),
                        "Figures of last year still stand in “%s”.".formatted(section.en()));
            }
            findings.addAll(typed.in(section, text));
        });
    }

    private void length() {
        long characters = charactersOfOverview(book, texts);
        if (characters > LONGEST_OVERVIEW) {
            add(
                    "OVERVIEW_LONG",
                    null,
                    null,
                    "第一部分共 %d 字，原则上不超过 %d 字。".formatted(characters, LONGEST_OVERVIEW),
                    "Section I has %d characters; in principle it has at most %d."
                            .formatted(characters, LONGEST_OVERVIEW));
        }
    }

    /** 国办公开办函〔2021〕30号一（六）. */
    private void fees() {
        boolean told = FEES.matcher(texts.getOrDefault(NarrativeSection.OTHER_MATTERS, ""))
                .find();
        if (!told && (book.some("FEES.YUAN") || book.some("FEES.NOTICES"))) {
            add(
                    "FEES_UNTOLD",
                    NarrativeSection.OTHER_MATTERS,
                    null,
                    "本年收取了信息处理费，第六部分没有说明。",
                    "Fees for processing information were charged, and section VI does not tell of it.");
        }
    }

    /** 国办公开办函〔2021〕30号一（五）: section 五 does not repeat earlier years. */
    private void repetition(@Nullable String before) {
        String now = texts.getOrDefault(NarrativeSection.PROBLEMS, "");
        double share = before == null ? 0 : Similarity.share(now, before);
        if (share >= Similarity.TOO_LIKE) {
            long percent = Math.round(share * 100);
            add(
                    "LIKE_LAST_YEAR",
                    NarrativeSection.PROBLEMS,
                    null,
                    "第五部分与上年有 %d%% 相同，问题和措施应当具体，不得重复往年内容。".formatted(percent),
                    "%d %% of section V stood in last year's report.".formatted(percent));
        }
    }
}
