@NullMarked
package org.gongkai.query.due;

import org.jspecify.annotations.NullMarked;
