/**
 * The forms of all steps, chapter by chapter.
 *
 * <p>Read {@link org.gongkai.query.casepage.chapter.StepForms} first.
 */
@NullMarked
package org.gongkai.query.casepage.chapter;

import org.jspecify.annotations.NullMarked;
