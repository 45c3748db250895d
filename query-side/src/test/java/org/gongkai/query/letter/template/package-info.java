@NullMarked
package org.gongkai.query.letter.template;

import org.jspecify.annotations.NullMarked;
