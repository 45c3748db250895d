/**
 * Reckoning anew (按记录重算核对): entries, histories, case files and closings from the log alone, held against what is shown,
 * and every posting held against the booking rule.
 *
 * <p>Read {@link org.gongkai.query.audit.replay.Replay} first. The log is read twice through a cursor, once in order
 * and once
 * stream by stream, so memory holds the years of the agencies and one request, however long the log is.
 */
@NullMarked
package org.gongkai.query.audit.replay;

import org.jspecify.annotations.NullMarked;
