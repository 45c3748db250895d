/** Whether the office lives, for whoever watches it; the only thing served to strangers. */
@NullMarked
package org.gongkai.office.health;

import org.jspecify.annotations.NullMarked;
