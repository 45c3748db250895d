/**
 * The letters of a request (告知书): which there are, on which article each rests, and which can be printed as the
 * request stands.
 *
 * <p>Read {@link org.gongkai.query.letter.LetterKind} first, then {@link org.gongkai.query.letter.Letters}. What is
 * written into the gaps of a letter is in {@code letter.field}, the texts and their Word templates in {@code
 * letter.template}.
 */
@NullMarked
package org.gongkai.query.letter;

import org.jspecify.annotations.NullMarked;
