/** The papers over HTTP, from a played office. */
@NullMarked
package org.gongkai.query.document.web;

import org.jspecify.annotations.NullMarked;
