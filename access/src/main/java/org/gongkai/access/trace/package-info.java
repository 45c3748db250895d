/** What leads from a browser's click to the line in a log and to the record it caused: the request's id. */
@NullMarked
package org.gongkai.access.trace;

import org.jspecify.annotations.NullMarked;
