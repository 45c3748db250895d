/**
 * Number series (编号): how an agency's registrations and documents are numbered, and what is decided about single
 * numbers. Read {@link org.gongkai.events.number.Series} first.
 */
package org.gongkai.events.number;
