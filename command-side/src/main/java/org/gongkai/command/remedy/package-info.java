/**
 * Reviews and suits (行政复议、行政诉讼): entering them, taking their steps, putting them right.
 *
 * <p>Read {@link org.gongkai.command.remedy.Cases} first; what may follow what is in {@link
 * org.gongkai.docket.CaseFit}.
 */
@NullMarked
package org.gongkai.command.remedy;

import org.jspecify.annotations.NullMarked;
