@NullMarked
package org.gongkai.query.register.fault;

import org.jspecify.annotations.NullMarked;
