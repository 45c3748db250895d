@NullMarked
package org.gongkai.query.register.advice;

import org.jspecify.annotations.NullMarked;
