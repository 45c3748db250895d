package org.gongkai.access.journal;

/**
 * Who does something at the door.
 *
 * @param login as whom; what was typed when nobody is in yet
 * @param address the address of his computer as the server sees it
 */
public record By(String login, String address) {}
