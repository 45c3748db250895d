/**
 * What is written into the gaps of a letter: the dictionary of placeholders, and their values out of a request's
 * events. What no event says stays a visible blank.
 *
 * <p>Read {@link org.gongkai.query.letter.field.Field} first, then {@link org.gongkai.query.letter.field.Values}.
 */
@NullMarked
package org.gongkai.query.letter.field;

import org.jspecify.annotations.NullMarked;
