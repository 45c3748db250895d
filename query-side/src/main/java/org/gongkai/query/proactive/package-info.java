/**
 * Table 二, proactive disclosure: what was declared and registered, as a table in either format.
 *
 * <p>Read {@link org.gongkai.query.proactive.ProactiveTable} first, then {@link
 * org.gongkai.query.proactive.ProactiveTables}. Nothing here knows of table 三; {@code report} puts the tables together.
 */
@NullMarked
package org.gongkai.query.proactive;

import org.jspecify.annotations.NullMarked;
