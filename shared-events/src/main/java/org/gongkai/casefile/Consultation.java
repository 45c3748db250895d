package org.gongkai.casefile;

import java.time.LocalDate;
import org.gongkai.deadline.Suspension;
import org.gongkai.events.request.CoAgencyConsulted;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.ThirdPartyConsulted;
import org.gongkai.events.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked (arts 32, 34) and what came of it. The reply clock stands still until endedOn (art 33).
 *
 * @param number its number within the request, from 1
 * @param party who was asked; {@link ThirdPartyConsulted#PERSON} while the name is sealed
 * @param name of the person who was asked, sealed; null for a body, or once opened
 * @param basis why another body was asked; null for a third party
 * @param sentOn the day the letter went out
 * @param servedOn the day it was received; null while unknown
 * @param deadline the last day for answering; null while none is known
 * @param opinion what was answered, or what silence stands for; null for silence without effect, or while waited for
 * @param endedOn the day the answer came or the period ended; null while open
 * @param clock from when the reply clock stands still
 * @param applicantTold whether the applicant knows
 * @param overridden whether the third party was told of disclosure against its will
 */
public record Consultation(
        int number,
        String party,
        @Nullable Sealed name,
        @Nullable ConsultationBasis basis,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate deadline,
        @Nullable Opinion opinion,
        @Nullable LocalDate endedOn,
        Clock clock,
        boolean applicantTold,
        boolean overridden) {

    /** From when the reply clock stands still. */
    public enum Clock {
        FROM_DISPATCH,
        FROM_SERVICE,
        UNMOVED;

        static Clock of(boolean suspends, boolean fromService) {
            if (!suspends) {
                return UNMOVED;
            }
            return fromService ? FROM_SERVICE : FROM_DISPATCH;
        }
    }

    static Consultation of(ThirdPartyConsulted e) {
        Clock clock = Clock.of(true, e.fromService());
        return new Consultation(
                e.consultation(), e.party(), e.name(), null, e.sentOn(), null, null, null, null, clock, false, false);
    }

    static Consultation of(CoAgencyConsulted e) {
        Clock clock = Clock.of(e.suspends(), e.fromService());
        return new Consultation(
                e.consultation(),
                e.body(),
                null,
                e.basis(),
                e.sentOn(),
                null,
                e.answerBy(),
                null,
                null,
                clock,
                false,
                false);
    }

    /** The same with this name in the place of the sealed one, to be shown and never stored. */
    public Consultation of(String who) {
        return new Consultation(
                number,
                who,
                null,
                basis,
                sentOn,
                servedOn,
                deadline,
                opinion,
                endedOn,
                clock,
                applicantTold,
                overridden);
    }

    Consultation served(LocalDate on, @Nullable LocalDate lastDay) {
        return new Consultation(
                number, party, name, basis, sentOn, on, lastDay, opinion, endedOn, clock, applicantTold, overridden);
    }

    Consultation ended(@Nullable Opinion what, LocalDate on) {
        return new Consultation(
                number, party, name, basis, sentOn, servedOn, deadline, what, on, clock, applicantTold, overridden);
    }

    Consultation told() {
        return new Consultation(
                number, party, name, basis, sentOn, servedOn, deadline, opinion, endedOn, clock, true, overridden);
    }

    Consultation overruled() {
        return new Consultation(
                number, party, name, basis, sentOn, servedOn, deadline, opinion, endedOn, clock, applicantTold, true);
    }

    /** Whether a third party was asked, and no other agency. */
    public boolean isThirdParty() {
        return basis == null;
    }

    /** Whether the answer is still waited for. */
    public boolean isOpen() {
        return endedOn == null;
    }

    /** The time that does not count (art 33); null when all of it counts. */
    @Nullable
    Suspension suspension() {
        LocalDate from = switch (clock) {
            case FROM_DISPATCH -> sentOn;
            case FROM_SERVICE -> servedOn;
            case UNMOVED -> null;
        };
        if (from == null || (endedOn != null && endedOn.isBefore(from))) {
            return null;
        }
        return isThirdParty()
                ? new Suspension(from, endedOn, "征求第三方意见（" + party + "）", "consulting a third party (" + party + ")")
                : new Suspension(from, endedOn, "征求其他机关意见（" + party + "）", "consulting another body (" + party + ")");
    }
}
