package org.gongkai.command.applicant;

import org.jspecify.annotations.Nullable;

/**
 * What tells that two requests at one agency have the same applicant or the same content, and nothing else.
 *
 * @param applicant null when too little is known of the applicant to tell
 * @param content null when nothing was said about the content
 */
@SuppressWarnings("ArrayRecordComponent") // Fingerprints are compared by the database.
public record Fingerprint(byte @Nullable [] applicant, byte @Nullable [] content) {}
