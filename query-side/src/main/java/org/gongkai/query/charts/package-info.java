/**
 * Charts of a year: requests by month, results, days to the reply, how many were late. Each is drawn from a table that
 * stands beside it.
 */
@NullMarked
package org.gongkai.query.charts;

import org.jspecify.annotations.NullMarked;
