/** The information processing fee (信息处理费, 条例第四十二条). */
@NullMarked
package org.gongkai.fee;

import org.jspecify.annotations.NullMarked;
