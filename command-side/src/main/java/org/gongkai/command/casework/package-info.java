/**
 * Requests at work: the aggregate that asks what is decided and remembers it, and what it may know of the office
 * around it.
 */
@NullMarked
package org.gongkai.command.casework;

import org.jspecify.annotations.NullMarked;
