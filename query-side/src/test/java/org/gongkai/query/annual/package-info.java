/** Editions of a report and how they differ, as a page. */
@NullMarked
package org.gongkai.query.annual;

import org.jspecify.annotations.NullMarked;
