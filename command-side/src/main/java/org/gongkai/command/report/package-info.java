/** The annual report after its figures are fixed: signed, handed up, sent back, accepted, published. */
@NullMarked
package org.gongkai.command.report;

import org.jspecify.annotations.NullMarked;
