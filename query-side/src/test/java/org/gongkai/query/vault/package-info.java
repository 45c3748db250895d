@NullMarked
package org.gongkai.query.vault;

import org.jspecify.annotations.NullMarked;
