/**
 * The rules, a chapter for each part of the procedure. {@link org.gongkai.rule.chapter.RuleBook} has them all.
 */
@NullMarked
package org.gongkai.rule.chapter;

import org.jspecify.annotations.NullMarked;
