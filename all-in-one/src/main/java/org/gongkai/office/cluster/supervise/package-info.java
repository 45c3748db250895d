/**
 * The process that keeps a cluster on this computer: what it starts, with which settings, and the order of its stop.
 *
 * <p>Read {@link org.gongkai.office.cluster.supervise.Supervisor} first.
 */
@NullMarked
package org.gongkai.office.cluster.supervise;

import org.jspecify.annotations.NullMarked;
