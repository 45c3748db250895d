/** The sections of the annual report that are written, not counted: 一, 五, 六, and the yearly indicators they cite. */
package org.gongkai.events.narrative;
