/**
 * How an agency is set up, which policies it follows, who stands in for whom, and whether its numbers are
 * complete. Read {@link org.gongkai.query.office.Offices} first.
 */
@NullMarked
package org.gongkai.query.office;

import org.jspecify.annotations.NullMarked;
