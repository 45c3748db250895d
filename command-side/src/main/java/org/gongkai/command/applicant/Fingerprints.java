package org.gongkai.command.applicant;

import java.text.Normalizer;
import java.util.Locale;
import org.gongkai.events.AgencyId;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.events.sealed.MasterKey;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fingerprints of applicants and contents, for one agency each: two agencies cannot find out that they have
 * the same applicant. Width, case, spaces and punctuation make no difference.
 */
public final class Fingerprints {

    private final MasterKey master;

    /** Under keys derived from this one; without it nobody can try names against the index. */
    public Fingerprints(MasterKey master) {
        this.master = master;
    }

    /** Of a registration as it was typed in. */
    public Fingerprint of(AgencyId agency, @Nullable Applicant applicant, @Nullable String content) {
        String who = applicant == null ? null : identity(applicant);
        String what = content == null ? "" : plain(content);
        return new Fingerprint(
                who == null ? null : master.fingerprint("applicants of agency " + agency, who),
                what.isEmpty() ? null : master.fingerprint("contents of agency " + agency, what));
    }

    /** Name with identity number, else name with contact; a bare name is shared by too many to mean anybody. */
    private static @Nullable String identity(Applicant applicant) {
        String name = plain(applicant.name());
        String number = plain(applicant.identityNo());
        String contact = plain(applicant.contact());
        if (!number.isEmpty()) {
            return "id\n" + name + "\n" + number;
        }
        return name.isEmpty() || contact.isEmpty() ? null : "contact\n" + name + "\n" + contact;
    }

    private static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
