/** A year in charts. */
@NullMarked
package org.gongkai.query.charts;

import org.jspecify.annotations.NullMarked;
