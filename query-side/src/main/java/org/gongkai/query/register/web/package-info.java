/**
 * The register over HTTP: lists, a request's facts, its history word for word, and its due date day by day.
 *
 * <p>Read {@link org.gongkai.query.register.web.RegisterController} first.
 */
@NullMarked
package org.gongkai.query.register.web;

import org.jspecify.annotations.NullMarked;
