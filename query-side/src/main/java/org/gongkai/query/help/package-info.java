/** The user guide ({@code docs/guide}) inside the product, a chapter a page; every page leads to its own. */
@NullMarked
package org.gongkai.query.help;

import org.jspecify.annotations.NullMarked;
