/**
 * What a step asks of the clerk: one catalogue of short forms, from which every dialog of the case page is drawn.
 *
 * <p>Read {@link org.gongkai.query.casepage.form.StepForm} first. The forms themselves stand chapter by chapter in
 * {@code casepage.chapter}; that their fields are those of the commands is tested where both sides are seen.
 */
@NullMarked
package org.gongkai.query.casepage.form;

import org.jspecify.annotations.NullMarked;
