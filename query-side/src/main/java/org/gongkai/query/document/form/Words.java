package org.gongkai.query.document.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.query.document.Block;
import org.gongkai.query.document.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What the office writes itself.
 *
 * @param preamble before part one; none for none
 * @param parts by part; one that is missing is printed with the prompt of the official form
 * @param date at the foot; null for none
 */
public record Words(
        List<Block> preamble,
        Map<Part, List<Block>> parts,
        @Nullable String date) {

    /** Nothing written yet. */
    public static final Words NONE = new Words(List.of(), Map.of(), null);

    /** The numbers of the topics of part one. */
    private static final List<String> NUMBERS = List.of("（一）", "（二）", "（三）", "（四）", "（五）");

    /** The older form calls the fourth topic by a shorter name. */
    private static final String PLATFORM_2019 = "平台建设";

    public Words {
        preamble = List.copyOf(preamble);
        var copy = new EnumMap<Part, List<Block>>(Part.class);
        parts.forEach((part, blocks) -> copy.put(part, List.copyOf(blocks)));
        parts = copy;
    }

    /**
     * The texts in their places: the topics of part one each under its own head, a line of a text being a paragraph.
     *
     * @param texts as they are printed; blank for one that was not written
     * @param template 2019 or 2021
     * @param on the day at the foot; null for none
     */
    public static Words of(Function<NarrativeSection, String> texts, String template, @Nullable LocalDate on) {
        var overview = new ArrayList<Block>();
        for (NarrativeSection topic : NarrativeSection.values()) {
            var paragraphs = paragraphs(texts.apply(topic));
            if (topic.isTopic() && !paragraphs.isEmpty()) {
                overview.add(Paragraph.head(NUMBERS.get(heads(overview)) + name(topic, template)));
                overview.addAll(paragraphs);
            }
        }
        var parts = Map.of(
                Part.OVERVIEW, overview,
                Part.PROBLEMS, paragraphs(texts.apply(NarrativeSection.PROBLEMS)),
                Part.OTHER, paragraphs(texts.apply(NarrativeSection.OTHER_MATTERS)));
        return new Words(paragraphs(texts.apply(NarrativeSection.PREAMBLE)), parts, on == null ? null : day(on));
    }

    private static int heads(List<Block> blocks) {
        return (int) blocks.stream()
                .filter(block -> block instanceof Paragraph text && text.style() == Paragraph.Style.HEAD)
                .count();
    }

    /** What a topic is called in a format. */
    static String name(NarrativeSection topic, String template) {
        return topic == NarrativeSection.PLATFORM && template.equals("2019") ? PLATFORM_2019 : topic.zh();
    }

    private static List<Block> paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<Block>map(Paragraph::body)
                .toList();
    }

    private static String day(LocalDate on) {
        return on.getYear() + "年" + on.getMonthValue() + "月" + on.getDayOfMonth() + "日";
    }

    List<Block> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }
}
