/**
 * The way of a year's report in eight steps, from looking at its requests to its publication, and the list of years.
 *
 * <p>Read {@link org.gongkai.query.wizard.WorkStep} first, then {@link org.gongkai.query.wizard.Work}. Nothing is kept
 * here: where a report stands is read off its life and its check list each time.
 */
@NullMarked
package org.gongkai.query.wizard;

import org.jspecify.annotations.NullMarked;
