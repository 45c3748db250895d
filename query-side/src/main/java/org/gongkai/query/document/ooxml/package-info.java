/** What the two office formats have in common: a package of parts that must be the same octets each time. */
@NullMarked
package org.gongkai.query.document.ooxml;

import org.jspecify.annotations.NullMarked;
