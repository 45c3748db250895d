/**
 * How events are written down: short names with versions, and exact JSON.
 *
 * <p>Read {@link org.gongkai.events.json.EventCatalog} first: a name in it is never given to another fact, and a
 * record that
 * changes its shape gets the next version and an {@link org.gongkai.events.json.Upcaster} from the one before.
 */
package org.gongkai.events.json;
