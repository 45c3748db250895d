/** An office's own affairs over HTTP: how it is set up, its policies, its deputies, its numbers. */
@NullMarked
package org.gongkai.command.web.office;

import org.jspecify.annotations.NullMarked;
