/**
 * {@code ./gongkai bench}: what the limits of this computer are, and how near the program comes to them, by turns in
 * one run.
 *
 * <p>A figure without its limit from the same run means nothing: {@link org.gongkai.office.bench.measure.Rounds} takes
 * both.
 */
@NullMarked
package org.gongkai.office.bench;

import org.jspecify.annotations.NullMarked;
