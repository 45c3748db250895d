/** A cluster of real processes: started, used, hurt, stopped. */
@NullMarked
package org.gongkai.office.cluster.cli;

import org.jspecify.annotations.NullMarked;
