package org.gongkai.command.letter;

import org.gongkai.events.AgencyId;
import org.gongkai.letter.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * Write letters of a kind on a template of the agency's own.
 *
 * @param content the .docx in Base64, looked through before; null for the one that comes with the program
 */
public record AdoptTemplate(
        AgencyId agency, LetterKind kind, @Nullable String content) {}
