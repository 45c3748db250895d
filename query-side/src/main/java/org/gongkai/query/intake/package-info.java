/**
 * Registering a request (登记): the page, what it knows beforehand, and the receipt handed over afterwards.
 *
 * <p>Read {@link org.gongkai.query.intake.IntakePage} first. The registration itself is a command of the other side.
 */
@NullMarked
package org.gongkai.query.intake;

import org.jspecify.annotations.NullMarked;
