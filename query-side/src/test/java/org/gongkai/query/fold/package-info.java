@NullMarked
package org.gongkai.query.fold;

import org.jspecify.annotations.NullMarked;
