/**
 * A printed paper: title, sections, paragraphs and grids, in one model that every format is printed from.
 *
 * <p>Read {@link org.gongkai.query.document.Paper} first, then {@link org.gongkai.query.document.Grid}. What is on a
 * paper is put together in {@code document.form}; how it looks as a file is the business of {@code document.docx},
 * {@code document.xlsx}, {@code document.html} and {@code document.pdf}.
 */
@NullMarked
package org.gongkai.query.document;

import org.jspecify.annotations.NullMarked;
