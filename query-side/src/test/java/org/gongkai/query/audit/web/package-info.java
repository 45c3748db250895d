/** Explanations as pages. */
@NullMarked
package org.gongkai.query.audit.web;

import org.jspecify.annotations.NullMarked;
