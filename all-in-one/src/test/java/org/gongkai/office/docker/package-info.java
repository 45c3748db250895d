/** What lies in {@code docker/}, held against the program: read here, because no test can count on a container engine. */
@NullMarked
package org.gongkai.office.docker;

import org.jspecify.annotations.NullMarked;
