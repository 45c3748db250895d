/**
 * PostgreSQL as a part of the office: unpacked once, kept in the data directory, started and stopped with it.
 *
 * <p>Read {@link PostgresServer} first. Differs from test helpers in that the data survive: fsync is on, a start
 * after a kill -9 of server or office finds and ends what was left behind, and the server ends by itself when the
 * office dies.
 */
@NullMarked
package org.gongkai.office.postgres;

import org.jspecify.annotations.NullMarked;
