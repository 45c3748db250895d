/** Asking third parties and other bodies (征求意见, arts 32, 34). */
@NullMarked
package org.gongkai.command.request.consultation;

import org.jspecify.annotations.NullMarked;
