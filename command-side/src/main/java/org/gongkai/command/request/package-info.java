/**
 * Disclosure requests: what may be asked of one ({@link org.gongkai.command.request.RequestCommand}), and what is decided.
 */
@NullMarked
package org.gongkai.command.request;

import org.jspecify.annotations.NullMarked;
