/**
 * The Word templates of the letters: built from one reviewed text, or an office's own; checked, and filled without
 * touching how they look.
 *
 * <p>Read {@link org.gongkai.query.letter.template.Template} first. The text is {@code letters.txt}; {@link
 * org.gongkai.query.letter.template.TemplateBuilder} sets it on the page of official papers (GB/T 9704).
 */
@NullMarked
package org.gongkai.query.letter.template;

import org.jspecify.annotations.NullMarked;
