package org.gongkai.casefile.fact;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Ground;

/**
 * The signed reply (处理决定).
 *
 * @param outcome the one reportable outcome
 * @param grounds every ground
 * @param documentNo its document number
 * @param decidedOn the day of signature
 */
public record Decision(Outcome outcome, List<Ground> grounds, String documentNo, LocalDate decidedOn) {}
