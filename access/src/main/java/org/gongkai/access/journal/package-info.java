/** What happened at the door: who came in, who was refused, what was changed about accounts. */
@NullMarked
package org.gongkai.access.journal;

import org.jspecify.annotations.NullMarked;
