@NullMarked
package org.gongkai.query.register;

import org.jspecify.annotations.NullMarked;
