@NullMarked
package org.gongkai.query.calendar;

import org.jspecify.annotations.NullMarked;
