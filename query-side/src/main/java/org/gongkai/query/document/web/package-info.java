/**
 * Papers over HTTP: the report in every format, its certificate, the sheets to fill in, the lists.
 *
 * <p>Read {@link org.gongkai.query.document.web.Papers} first.
 */
@NullMarked
package org.gongkai.query.document.web;

import org.jspecify.annotations.NullMarked;
