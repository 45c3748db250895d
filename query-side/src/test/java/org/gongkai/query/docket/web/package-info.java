/** The pages about reviews and suits, opened as a browser opens them. */
@NullMarked
package org.gongkai.query.docket.web;

import org.jspecify.annotations.NullMarked;
