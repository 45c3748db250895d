/** Reviews and suits over HTTP: entering a case, and every step of it by its name in kebab case. */
@NullMarked
package org.gongkai.command.web.remedy;

import org.jspecify.annotations.NullMarked;
