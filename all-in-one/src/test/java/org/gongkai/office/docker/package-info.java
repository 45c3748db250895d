/** What lies in {@code docker/}, held against the program: read, because no test can count on an engine. */
@NullMarked
package org.gongkai.office.docker;

import org.jspecify.annotations.NullMarked;
