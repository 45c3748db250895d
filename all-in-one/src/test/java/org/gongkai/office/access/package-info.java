/** Who may what, tried through the door of a whole office: every route, every role. */
@NullMarked
package org.gongkai.office.access;

import org.jspecify.annotations.NullMarked;
