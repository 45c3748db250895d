/** The proxy before nodes that are stand-ins: what it passes on, to whom, and what it does when one fails. */
@NullMarked
package org.gongkai.office.proxy;

import org.jspecify.annotations.NullMarked;
