@NullMarked
package org.gongkai.query.worklist;

import org.jspecify.annotations.NullMarked;
