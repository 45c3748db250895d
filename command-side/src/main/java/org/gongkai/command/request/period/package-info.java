/** Extending the reply period and putting the reply off (arts 33, 35). */
@NullMarked
package org.gongkai.command.request.period;

import org.jspecify.annotations.NullMarked;
