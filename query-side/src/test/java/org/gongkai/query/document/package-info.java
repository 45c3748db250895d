/** The papers, read back from every format they are printed in. */
@NullMarked
package org.gongkai.query.document;

import org.jspecify.annotations.NullMarked;
