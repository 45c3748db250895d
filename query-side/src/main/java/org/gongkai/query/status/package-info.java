/** Whether the installation is well, for whoever looks after it. Read {@link org.gongkai.query.status.Status} first. */
@NullMarked
package org.gongkai.query.status;

import org.jspecify.annotations.NullMarked;
