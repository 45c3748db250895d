/** Personal data from the counter to the disk and back: found by whoever may, readable nowhere else. */
@NullMarked
package org.gongkai.office.privacy;

import org.jspecify.annotations.NullMarked;
