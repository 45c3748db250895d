package org.gongkai.query.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.casefile.Consultation;
import org.gongkai.casefile.Facts;
import org.gongkai.deadline.ReplyClock;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.policy.Policies;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.vault.Applicants;
import org.jspecify.annotations.Nullable;

/**
 * All that a letter of one request may be written from.
 *
 * @param chronicle what happened to it
 * @param agency how its agency is set up
 * @param policies what holds for its agency
 * @param who asks, as far as it could be opened
 * @param asked all consultations, persons by their names as far as those could be opened
 * @param earlier the reply it repeats; null when it repeats none of this log
 * @param consultation which consultation the letters about one are for; null for the last
 */
public record LetterCase(
        Chronicle chronicle,
        AgencySettings agency,
        Policies policies,
        Applicants.Opened who,
        List<Consultation> asked,
        @Nullable Earlier earlier,
        @Nullable Integer consultation) {

    /**
     * A reply of this agency to the same applicant.
     *
     * @param documentNo its document number
     * @param decidedOn the day of its signature
     */
    public record Earlier(String documentNo, LocalDate decidedOn) {}

    /** What the steps that count add up to. */
    public Facts facts() {
        return chronicle.file().facts();
    }

    /** The last step of a kind that counts. */
    public <E extends RequestEvent> Optional<E> last(Class<E> kind) {
        return chronicle.counting(kind).reduce((a, b) -> b);
    }

    /** Whether there is a step of this kind that counts. */
    public boolean has(Class<? extends RequestEvent> kind) {
        return chronicle.counting(kind).findAny().isPresent();
    }

    /** The consultation a letter is about: the one asked for, or else the last third party, or the last body asked. */
    public Optional<Consultation> consultation(boolean thirdParty) {
        return asked.stream()
                .filter(c -> c.isThirdParty() == thirdParty)
                .filter(c -> consultation == null || c.number() == consultation)
                .reduce((a, b) -> b);
    }

    /** The last day for the reply by these facts; null while the clock stands still or has not begun. */
    public @Nullable LocalDate due(@Nullable Facts facts) {
        var clock = facts == null ? null : facts.clock();
        return clock == null
                ? null
                : ReplyClock.reckon(clock, chronicle.calendar()).due();
    }
}
