/** Work inside the office: who handles a request, drafts and signatures, notes. */
@NullMarked
package org.gongkai.command.request.office;

import org.jspecify.annotations.NullMarked;
