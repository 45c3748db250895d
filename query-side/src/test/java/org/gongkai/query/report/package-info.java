@NullMarked
package org.gongkai.query.report;

import org.jspecify.annotations.NullMarked;
