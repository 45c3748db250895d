/** The rules of the house, executed: who may know whom, and how large anything may grow. */
@NullMarked
package org.gongkai.office.house;

import org.jspecify.annotations.NullMarked;
