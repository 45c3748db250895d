/** The page of table two, opened as a browser opens it. */
@NullMarked
package org.gongkai.query.proactive.web;

import org.jspecify.annotations.NullMarked;
