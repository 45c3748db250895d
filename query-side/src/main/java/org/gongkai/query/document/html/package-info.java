/** Papers as pages that stand alone: well-formed, for a browser and its printer, and the source of the PDF. */
@NullMarked
package org.gongkai.query.document.html;

import org.jspecify.annotations.NullMarked;
