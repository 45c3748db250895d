package org.gongkai.casefile.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.deadline.Suspension;
import org.gongkai.events.request.ExplanationRequested;
import org.gongkai.events.request.ExplanationSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * That the applicant was asked to explain an excessive number of requests (art 35), and what came of it.
 *
 * @param issuedOn the day the notice went out
 * @param explainBy the last day stated in it; null when none was
 * @param suspends whether the reply clock stands still meanwhile
 * @param receivedOn the day the explanation came; null while it is waited for
 * @param reasonable how it was judged; null before
 * @param earlier the time lost over explanations asked for before this one
 */
public record Explanation(
        LocalDate issuedOn,
        @Nullable LocalDate explainBy,
        boolean suspends,
        @Nullable LocalDate receivedOn,
        @Nullable Boolean reasonable,
        List<Suspension> earlier) {

    public Explanation {
        earlier = List.copyOf(earlier);
    }

    /** As the event tells it, after the one asked for before; null when it is the first. */
    public static Explanation of(ExplanationRequested e, @Nullable Explanation before) {
        List<Suspension> earlier = before == null ? List.of() : before.suspensions();
        return new Explanation(e.issuedOn(), e.explainBy(), e.suspends(), null, null, earlier);
    }

    /** The same with the applicant's answer. */
    public Explanation answered(ExplanationSubmitted e) {
        return new Explanation(issuedOn, explainBy, suspends, e.receivedOn(), e.reasonable(), earlier);
    }

    /** Whether it is still waited for. */
    public boolean isOpen() {
        return receivedOn == null;
    }

    /** The time that does not count, by policy; none when all of it counts. */
    public List<Suspension> suspensions() {
        if (!suspends) {
            return earlier;
        }
        var own = new Suspension(issuedOn, receivedOn, "等待申请人说明理由", "waiting for the applicant's explanation");
        return Stream.concat(earlier.stream(), Stream.of(own)).toList();
    }
}
