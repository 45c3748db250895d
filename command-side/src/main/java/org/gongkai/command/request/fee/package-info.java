/** Charging the processing fee (信息处理费, art 42; 国办函〔2020〕109号). */
@NullMarked
package org.gongkai.command.request.fee;

import org.jspecify.annotations.NullMarked;
