/** How one side is started as a service of its own: the same for both. */
@NullMarked
package org.gongkai.access.service;

import org.jspecify.annotations.NullMarked;
