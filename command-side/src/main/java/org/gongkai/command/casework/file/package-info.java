/** A request's file as its stream tells it. */
@NullMarked
package org.gongkai.command.casework.file;

import org.jspecify.annotations.NullMarked;
