@NullMarked
package org.gongkai.query.confirm;

import org.jspecify.annotations.NullMarked;
