/** What is known of a request, part by part: the vocabulary of {@link org.gongkai.casefile.Facts}. */
@NullMarked
package org.gongkai.casefile.fact;

import org.jspecify.annotations.NullMarked;
