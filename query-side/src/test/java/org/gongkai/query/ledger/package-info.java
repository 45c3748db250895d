@NullMarked
package org.gongkai.query.ledger;

import org.jspecify.annotations.NullMarked;
