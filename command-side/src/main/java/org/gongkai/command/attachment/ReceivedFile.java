package org.gongkai.command.attachment;

import org.gongkai.command.attachment.store.StoredFile;
import org.gongkai.events.sealed.Sealed;

/**
 * One file of an upload, kept and ready to be recorded.
 *
 * @param name as it was called, sealed: a file name is often a person's
 * @param mediaType what its octets say it is
 */
record ReceivedFile(StoredFile stored, Sealed name, String mediaType) {}
