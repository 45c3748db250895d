@NullMarked
package org.gongkai.query.desk;

import org.jspecify.annotations.NullMarked;
