/**
 * What has arrived and is not yet received: letters, faxes and messages whose receipt is to be confirmed with the
 * applicant (art 31), the oldest first.
 *
 * <p>Read {@link org.gongkai.query.confirm.Confirmations} first.
 */
@NullMarked
package org.gongkai.query.confirm;

import org.jspecify.annotations.NullMarked;
