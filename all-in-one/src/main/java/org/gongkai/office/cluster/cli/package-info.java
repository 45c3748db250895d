/**
 * What a user types about the cluster on this computer: up, status, down.
 *
 * <p>Read {@link org.gongkai.office.cluster.cli.ClusterCommand} first.
 */
@NullMarked
package org.gongkai.office.cluster.cli;

import org.jspecify.annotations.NullMarked;
