@NullMarked
package org.gongkai.query.projection;

import org.jspecify.annotations.NullMarked;
