/** What a placeholder in a text may stand for, each figure under one code. */
@NullMarked
package org.gongkai.query.narrative.figure;

import org.jspecify.annotations.NullMarked;
