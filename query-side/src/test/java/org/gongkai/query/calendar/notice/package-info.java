@NullMarked
package org.gongkai.query.calendar.notice;

import org.jspecify.annotations.NullMarked;
