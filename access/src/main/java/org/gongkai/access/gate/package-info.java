/**
 * The gate behind the door: which roles may ask for what, and at which agency it must be.
 *
 * <p>Read the table {@code routes.txt} first, then {@link org.gongkai.access.gate.Gate}. What is not in the table is
 * refused.
 */
@NullMarked
package org.gongkai.access.gate;

import org.jspecify.annotations.NullMarked;
