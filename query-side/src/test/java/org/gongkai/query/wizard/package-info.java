/** The way of a year's report, opened as a browser opens it. */
@NullMarked
package org.gongkai.query.wizard;

import org.jspecify.annotations.NullMarked;
