/** The texts of a report as they are edited on a page: each with what may be put in and what is to be put right. */
@NullMarked
package org.gongkai.query.narrative.page;

import org.jspecify.annotations.NullMarked;
