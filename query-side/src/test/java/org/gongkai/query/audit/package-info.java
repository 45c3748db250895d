@NullMarked
package org.gongkai.query.audit;

import org.jspecify.annotations.NullMarked;
