/** Reviews and suits through the commands of a running office. */
@NullMarked
package org.gongkai.office.remedy;

import org.jspecify.annotations.NullMarked;
