@NullMarked
package org.gongkai.query.reminder;

import org.jspecify.annotations.NullMarked;
