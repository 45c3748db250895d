@NullMarked
package org.gongkai.query.search;

import org.jspecify.annotations.NullMarked;
