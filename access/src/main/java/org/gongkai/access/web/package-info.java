/** The door over HTTP: signing in and out, one's own password and tokens, the administrator's accounts. */
@NullMarked
package org.gongkai.access.web;

import org.jspecify.annotations.NullMarked;
