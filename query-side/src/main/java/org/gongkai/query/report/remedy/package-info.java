/**
 * Table 四 (政府信息公开行政复议、行政诉讼情况): its fifteen figures, added up from the same entries as table 三, and checked.
 *
 * <p>Read {@link org.gongkai.query.report.remedy.RemedyTable} first.
 */
@NullMarked
package org.gongkai.query.report.remedy;

import org.jspecify.annotations.NullMarked;
