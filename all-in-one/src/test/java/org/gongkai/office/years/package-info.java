/** Whole years through the running office: published ones, frozen ones, the turn of the year, and what is refused. */
package org.gongkai.office.years;
