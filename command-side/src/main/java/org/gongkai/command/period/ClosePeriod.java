package org.gongkai.command.period;

import java.time.LocalDate;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.TableTemplate;

/**
 * Fix the figures of a year (锁定年度数据); what still stands in it is carried forward.
 *
 * @param closedOn the day; the year must be over
 * @param template the format the year is printed in
 */
public record ClosePeriod(AgencyId agency, int year, LocalDate closedOn, TableTemplate template) {}
