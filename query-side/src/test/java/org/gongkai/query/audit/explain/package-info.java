@NullMarked
package org.gongkai.query.audit.explain;

import org.jspecify.annotations.NullMarked;
