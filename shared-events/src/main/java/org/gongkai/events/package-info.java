/** The language of Gongkai: what an event is, and the ids it speaks of. Read {@link org.gongkai.events.Event} first. */
package org.gongkai.events;
