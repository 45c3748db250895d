package org.gongkai.query.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper to be printed. The same paper gives the same octets in every format, for ever.
 *
 * @param title as it stands on top
 * @param name of the file, without the extension
 * @param notice on every page of a paper that is not for publication (草稿、暂计); null on a clean copy
 * @param page its sheet
 * @param sections from top to bottom
 * @param date at the foot on the right; null for none
 * @param properties what the file says of itself and the paper does not print
 */
public record Paper(
        String title,
        String name,
        @Nullable String notice,
        Page page,
        List<Section> sections,
        @Nullable String date,
        Properties properties) {

    public Paper {
        sections = List.copyOf(sections);
    }

    /** Its grids, from top to bottom. */
    public Stream<Grid> grids() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast);
    }

    /** Every text on it, for whoever must know which characters it needs. */
    public Stream<String> texts() {
        var own = Stream.of(title, notice == null ? "" : notice, date == null ? "" : date);
        return Stream.concat(own, sections.stream().flatMap(Section::texts));
    }
}
