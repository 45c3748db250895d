/** Table 二 over HTTP: the registry of documents and the figures that are declared. */
@NullMarked
package org.gongkai.command.web.proactive;

import org.jspecify.annotations.NullMarked;
