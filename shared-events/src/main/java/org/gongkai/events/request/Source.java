package org.gongkai.events.request;

import org.jspecify.annotations.Nullable;

/**
 * Where a request came in, and its number there.
 *
 * @param kind the very place
 * @param externalNo the number it has there: platform, query code, EMS or postal number; null when none
 */
public record Source(SourceKind kind, @Nullable String externalNo) {}
