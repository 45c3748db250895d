/**
 * What the user types: {@link Gongkai} names the words, each is a class of its own, here or in the feature's package.
 *
 * <p>A user's mistake is a {@link org.gongkai.office.data.Mistake}, told in one sentence per language; anything else
 * that escapes is ours and goes with its stack trace.
 */
@NullMarked
package org.gongkai.office.cli;

import org.jspecify.annotations.NullMarked;
