/** Everyday work with requests, seen from outside. */
@NullMarked
package org.gongkai.office.casework;

import org.jspecify.annotations.NullMarked;
