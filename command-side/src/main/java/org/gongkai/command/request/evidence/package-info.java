/** What a decision rests on (检索、证据). */
@NullMarked
package org.gongkai.command.request.evidence;

import org.jspecify.annotations.NullMarked;
