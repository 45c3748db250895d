/** The annual report from fixed figures to the web, put right, and added up with others; over HTTP, end to end. */
@NullMarked
package org.gongkai.office.annual;

import org.jspecify.annotations.NullMarked;
