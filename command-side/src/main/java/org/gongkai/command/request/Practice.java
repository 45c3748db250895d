package org.gongkai.command.request;

import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Recounting;
import org.gongkai.remedy.RemedyText;

/**
 * How an agency works where the law leaves it the choice: its settings and policies, as they are when a command comes.
 *
 * @param signatures whether it signs in the system, or records signatures on paper
 * @param secondNotice whether a second correction notice is allowed
 * @param correctionPeriod working days to correct in, unless the notice says otherwise
 * @param explanationSuspends whether the reply clock stands still while an explanation is awaited
 * @param referralSuspends whether a referral under art 17(3) makes the reply clock stand still
 * @param suspendsFromService whether a consultation makes it stand still from service on instead of from dispatch
 * @param recounting how a reply ordered anew counts
 * @param withdrawnRow the row a withdrawn request counts in
 * @param reopensForLate whether a fact of a closed year waits until that year is opened again
 * @param places where the applicant can turn to
 */
public record Practice(
        boolean signatures,
        boolean secondNotice,
        int correctionPeriod,
        boolean explanationSuspends,
        boolean referralSuspends,
        boolean suspendsFromService,
        Recounting recounting,
        Outcome withdrawnRow,
        boolean reopensForLate,
        RemedyText.Places places) {}
