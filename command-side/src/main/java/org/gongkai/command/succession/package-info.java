/**
 * What concerns more than one request: splitting, handing over to another agency, deciding anew, abolition.
 *
 * <p>Read {@link org.gongkai.command.succession.Succession} first. Every request keeps a stream of its own; all are
 * written in one transaction.
 */
@NullMarked
package org.gongkai.command.succession;

import org.jspecify.annotations.NullMarked;
