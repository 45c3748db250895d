package org.gongkai.events.number;

import org.jspecify.annotations.Nullable;

/**
 * How an agency keeps a number series.
 *
 * @param mode where the numbers come from
 * @param pattern how they are printed; null for the usual way, see {@link Series#defaultPattern}
 */
public record SeriesSetting(NumberMode mode, @Nullable NumberPattern pattern) {}
