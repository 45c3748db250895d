/**
 * How agencies are set up and which policies they follow, read off the log and remembered. Nothing is decided here.
 */
@NullMarked
package org.gongkai.command.settings;

import org.jspecify.annotations.NullMarked;
