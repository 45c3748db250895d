/** What has to be on file for each outcome when a reply is looked into later (法释〔2025〕8号第五、六条). */
@NullMarked
package org.gongkai.evidence;

import org.jspecify.annotations.NullMarked;
