@NullMarked
package org.gongkai.query.register.web;

import org.jspecify.annotations.NullMarked;
