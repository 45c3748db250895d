@NullMarked
package org.gongkai.query.letter.field;

import org.jspecify.annotations.NullMarked;
