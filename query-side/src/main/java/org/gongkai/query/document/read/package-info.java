/** Takes the figures out of a workbook that this program printed, wherever it was printed. */
@NullMarked
package org.gongkai.query.document.read;

import org.jspecify.annotations.NullMarked;
