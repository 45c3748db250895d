/**
 * What may be asked of a request ({@link org.gongkai.command.request.RequestCommand}), and what is decided
 * ({@link org.gongkai.command.request.Decisions}): plain functions without framework, database or clock.
 */
@NullMarked
package org.gongkai.command.request;

import org.jspecify.annotations.NullMarked;
