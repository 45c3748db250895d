/** The annual report as a file, from the office that the end-to-end tests share. */
@NullMarked
package org.gongkai.office.report;

import org.jspecify.annotations.NullMarked;
