@NullMarked
package org.gongkai.query.archive;

import org.jspecify.annotations.NullMarked;
