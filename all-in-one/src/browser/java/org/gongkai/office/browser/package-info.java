/**
 * The pages in a real browser: what clerks, heads and auditors do with them in a day, and that everybody can.
 *
 * <p>Read {@link org.gongkai.office.browser.Visit} first. Runs where a Chromium is ({@code -Pbrowser}).
 */
@NullMarked
package org.gongkai.office.browser;

import org.jspecify.annotations.NullMarked;
