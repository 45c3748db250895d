/** Statements in files, rows in arrays, work in transactions: what every package that talks to the database shares. */
@NullMarked
package org.gongkai.query.sql;

import org.jspecify.annotations.NullMarked;
