/**
 * The templates that agencies adopted in place of those that come with the program. Read {@link
 * org.gongkai.query.letter.adopted.Templates} first.
 */
@NullMarked
package org.gongkai.query.letter.adopted;

import org.jspecify.annotations.NullMarked;
