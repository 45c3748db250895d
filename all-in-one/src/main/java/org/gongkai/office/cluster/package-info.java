/**
 * The parts of a cluster as plain processes, for computers without a container engine and for tests.
 *
 * <p>Read {@link org.gongkai.office.cluster.Broker} first.
 */
@NullMarked
package org.gongkai.office.cluster;

import org.jspecify.annotations.NullMarked;
