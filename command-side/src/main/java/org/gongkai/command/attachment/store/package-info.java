/**
 * Sealed files in a directory beside the log, and the sweeping up of those that no record speaks of.
 *
 * <p>Read {@link org.gongkai.command.attachment.store.AttachmentStore} first.
 */
@NullMarked
package org.gongkai.command.attachment.store;

import org.jspecify.annotations.NullMarked;
