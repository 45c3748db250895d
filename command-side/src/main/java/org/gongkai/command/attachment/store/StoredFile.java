package org.gongkai.command.attachment.store;

import java.util.UUID;

/**
 * A file that lies sealed in the store.
 *
 * @param attachment its id, and its name on disk
 * @param size plain octets
 * @param sha256 of the plain octets, in hexadecimal
 */
public record StoredFile(UUID attachment, long size, String sha256) {}
