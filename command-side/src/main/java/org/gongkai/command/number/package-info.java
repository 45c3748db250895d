/**
 * Numbers (编号): allotted without gaps, taken from a reserved block, or typed and held against all others. Read {@link
 * org.gongkai.command.number.Numbers} first.
 */
@NullMarked
package org.gongkai.command.number;

import org.jspecify.annotations.NullMarked;
