/**
 * Agencies: registering them and declaring the balance they open with.
 */
@NullMarked
package org.gongkai.command.agency;

import org.jspecify.annotations.NullMarked;
