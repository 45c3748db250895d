/** The tests of the package of this name. */
@NullMarked
package org.gongkai.query.report.remedy;

import org.jspecify.annotations.NullMarked;
