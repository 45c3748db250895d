/**
 * The register of requests (政府信息公开申请登记): what happened to each, and what that adds up to.
 *
 * <p>Read {@link org.gongkai.query.register.RegisterProjection} for how it is written, {@link
 * org.gongkai.query.register.Register} for what can be asked, and {@code register.web} for how it is served.
 */
@NullMarked
package org.gongkai.query.register;

import org.jspecify.annotations.NullMarked;
