/**
 * What all pages share: the language they speak, how fresh they are, and words for what happened.
 *
 * <p>Pages are drawn here from templates; the only script is none.
 */
@NullMarked
package org.gongkai.query.page;

import org.jspecify.annotations.NullMarked;
