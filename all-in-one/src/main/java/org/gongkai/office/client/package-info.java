/** Talking to a running office over HTTP, as a program: what the commands of the command line share. */
@NullMarked
package org.gongkai.office.client;

import org.jspecify.annotations.NullMarked;
