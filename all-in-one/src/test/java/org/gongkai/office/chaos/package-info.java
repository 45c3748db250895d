/**
 * The whole office under abuse: random lives of requests, many clerks at once, a pulled plug, and the README typed in.
 *
 * <p>Read {@link org.gongkai.office.chaos.GenerativeHistoriesTest} first.
 */
@NullMarked
package org.gongkai.office.chaos;

import org.jspecify.annotations.NullMarked;
