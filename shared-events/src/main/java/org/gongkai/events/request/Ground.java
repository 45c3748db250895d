package org.gongkai.events.request;

import org.gongkai.events.ledger.Outcome;

/**
 * One ground of a reply: what was decided on a part of the request, and why.
 *
 * @param outcome what was decided on this part
 * @param article the article cited, down to 款 and 项
 * @param reasons the reasons; owed wherever something is refused
 */
public record Ground(Outcome outcome, String article, String reasons) {}
