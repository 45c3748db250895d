/**
 * What is answered about requests: lists, all that is known of one, its history word for word, its due date day by day.
 *
 * <p>Read {@link org.gongkai.query.register.answer.FactsAnswer} first.
 */
@NullMarked
package org.gongkai.query.register.answer;

import org.jspecify.annotations.NullMarked;
