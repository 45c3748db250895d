/** What people wait for: the pages, each against the lightest answer or the plain statement of the same run. */
@NullMarked
package org.gongkai.office.bench.pages;

import org.jspecify.annotations.NullMarked;
