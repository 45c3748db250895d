/**
 * The scenario player: from published figures to a year of plausible requests, each with its way through the procedure.
 *
 * <p>Read {@link org.gongkai.office.scenario.Scenario} first: who leaves the year by which line; then
 * {@link org.gongkai.office.scenario.way.Paths}: how; {@link org.gongkai.office.scenario.way.Course}: when.
 */
@NullMarked
package org.gongkai.office.scenario;

import org.jspecify.annotations.NullMarked;
