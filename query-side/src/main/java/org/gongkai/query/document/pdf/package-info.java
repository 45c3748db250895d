/**
 * Papers as PDF, tagged for screen readers (PDF/UA), with the type embedded.
 *
 * <p>Read {@link org.gongkai.query.document.pdf.PdfWriter} first. The type lies beside it as a resource: a subset of
 * Noto Serif SC with the characters of GB 2312 and the rarer ones of names and places; its licence, the SIL Open Font
 * License, lies there too.
 */
@NullMarked
package org.gongkai.query.document.pdf;

import org.jspecify.annotations.NullMarked;
