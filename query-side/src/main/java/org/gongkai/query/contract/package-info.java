/** The contract of the events, for programs that read them: the same files as in docs/contract. */
@NullMarked
package org.gongkai.query.contract;

import org.jspecify.annotations.NullMarked;
