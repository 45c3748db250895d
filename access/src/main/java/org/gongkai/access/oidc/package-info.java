/** Signing in with an account of the organisation's own identity service (OpenID Connect), where one is configured. */
@NullMarked
package org.gongkai.access.oidc;

import org.jspecify.annotations.NullMarked;
