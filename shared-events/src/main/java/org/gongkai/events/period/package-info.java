/** An agency's statistical years: closed, and exceptionally opened again. */
package org.gongkai.events.period;
