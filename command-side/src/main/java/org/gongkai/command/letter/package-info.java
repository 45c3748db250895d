/**
 * The templates that an agency's letters are written on, where it has its own. Read {@link
 * org.gongkai.command.letter.LetterTemplates} first.
 */
@NullMarked
package org.gongkai.command.letter;

import org.jspecify.annotations.NullMarked;
