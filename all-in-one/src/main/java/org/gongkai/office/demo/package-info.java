/**
 * The demonstration: a street office at work, an office nobody asks anything, the district above both; all invented.
 *
 * <p>Loaded by {@link org.gongkai.office.demo.Demo} through the same commands a clerk gives.
 */
@NullMarked
package org.gongkai.office.demo;

import org.jspecify.annotations.NullMarked;
