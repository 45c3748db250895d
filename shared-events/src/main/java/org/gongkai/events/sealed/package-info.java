/** Personal data in events: always sealed, never needed by a figure. */
package org.gongkai.events.sealed;
