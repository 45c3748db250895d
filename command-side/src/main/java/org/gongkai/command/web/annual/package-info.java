/** The annual report over HTTP: what becomes of it once its figures are fixed, and what a sum of several is made of. */
@NullMarked
package org.gongkai.command.web.annual;

import org.jspecify.annotations.NullMarked;
