/**
 * The data directory: everything an office keeps on its disk, and the sentence a user reads when that cannot be used.
 *
 * <p>Files in it: {@code format} (which version may read it), {@code postgres/} (the database), {@code attachments/}
 * (sealed files, one an attachment), {@code master.key}, {@code token}, {@code passwords} (all three readable by the
 * owner only), {@code address} (while an office runs), {@code erasures.jsonl} (who was erased and when), {@code log/}.
 */
@NullMarked
package org.gongkai.office.data;

import org.jspecify.annotations.NullMarked;
