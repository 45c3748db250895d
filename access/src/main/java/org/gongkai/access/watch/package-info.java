/**
 * How a node is, for whoever watches it: {@code /health} for what starts and stops it, {@code /health/ready} for the
 * proxy before it, {@code /metrics} for Prometheus.
 *
 * <p>Read {@link org.gongkai.access.watch.Health} first.
 */
@NullMarked
package org.gongkai.access.watch;

import org.jspecify.annotations.NullMarked;
