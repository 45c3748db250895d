/** The calendar of working days, adopted year by year. */
package org.gongkai.events.calendar;
