@NullMarked
package org.gongkai.query.letter.web;

import org.jspecify.annotations.NullMarked;
