/**
 * The files that belong to requests: listed from the log, opened from beside it.
 *
 * <p>A file is opened on its way to whoever asks and never lies on a disk in the clear. Read {@link
 * org.gongkai.query.attachment.AttachmentFiles} first.
 */
@NullMarked
package org.gongkai.query.attachment;

import org.jspecify.annotations.NullMarked;
