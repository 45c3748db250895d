/**
 * The parts of a cluster as plain processes, for computers without a container engine and for tests: how each is
 * started and kept, and how it is told from processes that are none of ours.
 *
 * <p>Read {@link org.gongkai.office.cluster.Kept} first.
 */
@NullMarked
package org.gongkai.office.cluster;

import org.jspecify.annotations.NullMarked;
