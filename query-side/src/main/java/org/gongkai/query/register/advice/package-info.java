/**
 * What the next step needs: a correction notice ready to be issued, and what a reply should have on file.
 *
 * <p>Advice only: nothing here decides.
 */
@NullMarked
package org.gongkai.query.register.advice;

import org.jspecify.annotations.NullMarked;
