/**
 * The letters of a request (告知书) and the words their templates are made of: the catalogue with the article each rests
 * on, the dictionary of placeholders, and how a Word document is read for them.
 *
 * <p>Read {@link org.gongkai.letter.LetterKind} first, then {@link org.gongkai.letter.Field}.
 */
package org.gongkai.letter;
