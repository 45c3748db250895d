package org.gongkai.query.document.list;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param head over it
 * @param width against the others
 * @param value what stands in it; blank for null
 */
record Column<T>(String head, int width, Function<T, @Nullable String> value) {}
