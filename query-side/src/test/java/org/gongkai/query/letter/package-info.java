@NullMarked
package org.gongkai.query.letter;

import org.jspecify.annotations.NullMarked;
