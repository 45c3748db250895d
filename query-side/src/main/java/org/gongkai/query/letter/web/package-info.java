/**
 * Letters over HTTP: which can be printed for a request, one of them as a Word document, many in a package.
 *
 * <p>Read {@link org.gongkai.query.letter.web.LetterDesk} first.
 */
@NullMarked
package org.gongkai.query.letter.web;

import org.jspecify.annotations.NullMarked;
