/**
 * Pages about reviews and suits: the list, the case with what can be done to it, and the form that enters one.
 *
 * <p>Read {@link org.gongkai.query.docket.web.CaseMove} first: it is the one catalogue of steps and their short forms.
 */
@NullMarked
package org.gongkai.query.docket.web;

import org.jspecify.annotations.NullMarked;
