package org.gongkai.command.desk;

import java.time.Instant;
import org.gongkai.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * One event of a receipt.
 *
 * @param event the fact
 * @param sequence its place in its stream, from 0
 * @param position its place in the log (记录序号), from 1; null after a dry run
 * @param recordedAt when it was appended; null after a dry run
 */
public record Recorded(
        Event event,
        long sequence,
        @Nullable Long position,
        @Nullable Instant recordedAt) {}
