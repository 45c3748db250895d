/**
 * Decides about table 二: the registry of documents and the figures that are declared.
 *
 * <p>Read {@link org.gongkai.command.proactive.ProactiveBook} first: what an agency has entered, and where a new
 * fact is counted.
 */
@NullMarked
package org.gongkai.command.proactive;

import org.jspecify.annotations.NullMarked;
