/**
 * What stands before the nodes of a cluster on one computer: it sends a request to the side that answers it, and to
 * another node when one is away.
 *
 * <p>Read {@link org.gongkai.office.proxy.Proxy} first. Where there are containers, nginx does the same by the same
 * rule.
 */
@NullMarked
package org.gongkai.office.proxy;

import org.jspecify.annotations.NullMarked;
