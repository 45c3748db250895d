/**
 * The door: who may come in, and under which name.
 *
 * <p>Programs show a bearer token, browsers have a session; everybody else is led to the sign-in page. Read
 * {@link org.gongkai.access.door.AccessConfiguration} first.
 */
@NullMarked
package org.gongkai.access.door;

import org.jspecify.annotations.NullMarked;
