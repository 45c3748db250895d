/** Agencies and their settings. */
package org.gongkai.events.agency;
