/** The reply: decided, sent, served, archived (arts 33, 36–39, 45). */
@NullMarked
package org.gongkai.command.request.reply;

import org.jspecify.annotations.NullMarked;
