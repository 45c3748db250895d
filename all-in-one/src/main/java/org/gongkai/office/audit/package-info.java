/**
 * The auditor's words on the command line: {@code audit verify}, {@code audit replay}, {@code explain}.
 *
 * <p>They ask a running office over HTTP, as anybody could; nothing is known here that is not said there.
 */
@NullMarked
package org.gongkai.office.audit;

import org.jspecify.annotations.NullMarked;
