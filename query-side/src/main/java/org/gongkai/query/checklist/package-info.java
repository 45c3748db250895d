/** What a clerk should look at before a year's figures are fixed and its report goes out. */
@NullMarked
package org.gongkai.query.checklist;

import org.jspecify.annotations.NullMarked;
