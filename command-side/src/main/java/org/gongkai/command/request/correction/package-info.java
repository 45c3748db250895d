/** Asking the applicant to correct the request (补正, art 30). */
@NullMarked
package org.gongkai.command.request.correction;

import org.jspecify.annotations.NullMarked;
