package org.gongkai.query.narrative.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.gongkai.events.narrative.NarrativeSection;
import org.jspecify.annotations.Nullable;

/**
 * Something to put right in a text before the report is signed.
 *
 * @param code its stable name
 * @param section where; null when it concerns several
 * @param quote the words at fault; null when it is none in particular
 * @param zh the sentence in Chinese
 * @param en the same in English
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        String code,
        @Nullable NarrativeSection section,
        @Nullable String quote,
        String zh,
        String en) {}
