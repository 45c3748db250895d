/** What is wrong with a text before anybody signs it: figures against the tables, length, repetition, silence. */
@NullMarked
package org.gongkai.query.narrative.check;

import org.jspecify.annotations.NullMarked;
