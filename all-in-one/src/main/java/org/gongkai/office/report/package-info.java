/** The annual report as a file, fetched from a running office. */
@NullMarked
package org.gongkai.office.report;

import org.jspecify.annotations.NullMarked;
