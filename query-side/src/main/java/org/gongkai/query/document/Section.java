package org.gongkai.query.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paper.
 *
 * @param title its head; null for what stands before the first head
 */
public record Section(@Nullable String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    Stream<String> texts() {
        return Stream.concat(
                Stream.of(title == null ? "" : title), blocks.stream().flatMap(Block::texts));
    }
}
