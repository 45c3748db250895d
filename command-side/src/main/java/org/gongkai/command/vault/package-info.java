/** The applicants' keys in their own database: what the log seals is readable only as long as the key lies here. */
@NullMarked
package org.gongkai.command.vault;

import org.jspecify.annotations.NullMarked;
