/** The figures of a paper as one long list for a spreadsheet or a program: a line a figure. */
@NullMarked
package org.gongkai.query.document.csv;

import org.jspecify.annotations.NullMarked;
