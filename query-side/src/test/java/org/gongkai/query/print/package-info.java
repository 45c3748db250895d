@NullMarked
package org.gongkai.query.print;

import org.jspecify.annotations.NullMarked;
