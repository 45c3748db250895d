/**
 * Who is here and what he may do: the words of it, shared by the door and by both sides.
 *
 * <p>Read {@link org.gongkai.access.Visitor} first.
 */
@NullMarked
package org.gongkai.access;

import org.jspecify.annotations.NullMarked;
