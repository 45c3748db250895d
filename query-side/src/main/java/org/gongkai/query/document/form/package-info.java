/**
 * What stands on the papers: the annual report in the official form, merged cell by merged cell.
 *
 * <p>Read {@link org.gongkai.query.document.form.AnnualReport} first. The words of the tables stand where the tables
 * are defined; here they only get their places.
 */
@NullMarked
package org.gongkai.query.document.form;

import org.jspecify.annotations.NullMarked;
