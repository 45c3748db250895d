/** Takes the texts of the annual report and the indicators they cite, at any time: they never touch a figure. */
@NullMarked
package org.gongkai.command.narrative;

import org.jspecify.annotations.NullMarked;
