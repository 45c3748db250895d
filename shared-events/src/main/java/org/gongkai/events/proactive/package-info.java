/**
 * Table 二 of the annual report, proactive disclosure (主动公开): documents issued and repealed, and figures declared.
 *
 * <p>Read {@link org.gongkai.events.proactive.ProactiveSheet} for the printed table, then {@link
 * org.gongkai.events.proactive.ProactiveEntry} for what a cell is the sum of.
 */
package org.gongkai.events.proactive;
