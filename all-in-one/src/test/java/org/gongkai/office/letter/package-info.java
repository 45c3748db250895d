/** Letters of a running office, from the registration to the Word document. */
@NullMarked
package org.gongkai.office.letter;

import org.jspecify.annotations.NullMarked;
