/** The two sides with a real broker between them, and what happens when something of it fails. */
@NullMarked
package org.gongkai.office.cluster;

import org.jspecify.annotations.NullMarked;
