/**
 * The door: who may come in, and under which name.
 *
 * <p>Programs show a bearer token, a browser is signed in once by a link; everybody else is told how to do so. Read
 * {@link AccessConfiguration} first.
 */
@NullMarked
package org.gongkai.office.access;

import org.jspecify.annotations.NullMarked;
