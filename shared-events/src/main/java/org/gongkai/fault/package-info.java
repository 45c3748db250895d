/**
 * What is unlawful about a step and can be recorded all the same (程序瑕疵). Read {@link org.gongkai.fault.Faults}.
 */
@NullMarked
package org.gongkai.fault;

import org.jspecify.annotations.NullMarked;
