/** The page of one request, in each of its states, and the forms it offers. */
@NullMarked
package org.gongkai.query.casepage;

import org.jspecify.annotations.NullMarked;
