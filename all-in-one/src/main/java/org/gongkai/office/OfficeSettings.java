package org.gongkai.office;

import java.nio.file.Path;

/**
 * What the user chose.
 *
 * @param data the data directory, made when missing
 * @param host the address to listen on; 127.0.0.1 keeps other computers out
 * @param port 0 to 65535; 0 takes a free one
 */
public record OfficeSettings(Path data, String host, int port) {}
