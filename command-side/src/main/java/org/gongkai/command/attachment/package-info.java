/**
 * Files that belong to requests: sealed as they stream in, kept beside the log, recorded by what they are.
 *
 * <p>A file is kept in full before its event is appended. When the office dies in between, a file is left that no
 * record speaks of; it is swept up a day later. Read {@link org.gongkai.command.attachment.AttachmentController} first.
 */
@NullMarked
package org.gongkai.command.attachment;

import org.jspecify.annotations.NullMarked;
