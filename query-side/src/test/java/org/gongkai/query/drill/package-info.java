@NullMarked
package org.gongkai.query.drill;

import org.jspecify.annotations.NullMarked;
