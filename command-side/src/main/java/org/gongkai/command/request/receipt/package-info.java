/** How a request comes in (arts 29, 31). */
@NullMarked
package org.gongkai.command.request.receipt;

import org.jspecify.annotations.NullMarked;
