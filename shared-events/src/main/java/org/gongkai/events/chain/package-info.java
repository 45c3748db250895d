/**
 * The chain of check codes (校验码) that ties every stored event to all before it, reckoned without the database.
 *
 * <p>The octets are described in {@code docs/log.md}, so that a stranger can write a verifier of their own.
 */
package org.gongkai.events.chain;
