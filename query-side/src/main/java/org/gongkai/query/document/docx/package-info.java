/**
 * Papers as Word documents: true merged cells, repeated heads, the fonts of official papers by name.
 *
 * <p>Read {@link org.gongkai.query.document.docx.DocxWriter} first.
 */
@NullMarked
package org.gongkai.query.document.docx;

import org.jspecify.annotations.NullMarked;
