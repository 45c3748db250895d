/** Requests handed on, split and decided anew, seen from outside. */
@NullMarked
package org.gongkai.office.succession;

import org.jspecify.annotations.NullMarked;
